/// Puts pieces of a page one after the other.
@resultBuilder
@usableFromInline package enum HTMLBuilder {
    @usableFromInline package static func buildBlock() -> Empty { Empty() }

    @usableFromInline package static func buildExpression<Content: HTML>(_ content: Content) -> Content { content }

    @usableFromInline package static func buildPartialBlock<First: HTML>(first: First) -> First { first }

    @usableFromInline package static func buildPartialBlock<Before: HTML, Next: HTML>(accumulated: Before, next: Next)
        -> Pair<Before, Next>
    {
        Pair(before: accumulated, next: next)
    }

    @usableFromInline package static func buildOptional<Content: HTML>(_ content: Content?) -> Content? { content }

    @usableFromInline package static func buildEither<First: HTML, Second: HTML>(first: First) -> Either<First, Second>
    {
        .first(first)
    }

    @usableFromInline package static func buildEither<First: HTML, Second: HTML>(second: Second) -> Either<
        First, Second
    > {
        .second(second)
    }

    @usableFromInline package static func buildArray<Content: HTML>(_ contents: [Content]) -> Repeated<Content> {
        Repeated(contents: contents)
    }
}
