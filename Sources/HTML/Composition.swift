/// Nothing at all.
@usableFromInline package struct Empty: HTML {
    @usableFromInline package init() {}

    @usableFromInline package func render(into _: inout HTMLBuffer) {}
}

/// One piece, then another.
@usableFromInline package struct Pair<Before: HTML, Next: HTML>: HTML {
    let before: Before
    let next: Next

    init(before: Before, next: Next) {
        self.before = before
        self.next = next
    }

    @usableFromInline package func render(into buffer: inout HTMLBuffer) {
        before.render(into: &buffer)
        next.render(into: &buffer)
    }
}

/// One of two pieces.
@usableFromInline package enum Either<First: HTML, Second: HTML>: HTML {
    case first(First)
    case second(Second)

    @usableFromInline package func render(into buffer: inout HTMLBuffer) {
        switch self {
        case .first(let content): content.render(into: &buffer)
        case .second(let content): content.render(into: &buffer)
        }
    }
}

/// The pieces that a `for` loop built.
@usableFromInline package struct Repeated<Content: HTML>: HTML {
    let contents: [Content]

    init(contents: [Content]) {
        self.contents = contents
    }

    @usableFromInline package func render(into buffer: inout HTMLBuffer) {
        for content in contents { content.render(into: &buffer) }
    }
}

/// One piece per value, built only while it is being written: the loop for long lists.
@usableFromInline package struct ForEach<Values: Sequence, Content: HTML>: HTML {
    let values: Values
    let content: (Values.Element) -> Content

    @usableFromInline package init(_ values: Values, @HTMLBuilder content: @escaping (Values.Element) -> Content) {
        self.values = values
        self.content = content
    }

    @usableFromInline package func render(into buffer: inout HTMLBuffer) {
        for value in values { content(value).render(into: &buffer) }
    }
}

extension Optional: HTML where Wrapped: HTML {
    @usableFromInline package func render(into buffer: inout HTMLBuffer) {
        if let self { self.render(into: &buffer) }
    }
}
