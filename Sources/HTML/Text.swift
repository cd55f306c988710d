extension String: HTML {
    @usableFromInline package func render(into buffer: inout HTMLBuffer) {
        buffer.write(escaping: self)
    }
}

/// Markup that is a constant of the program.
@usableFromInline package struct Raw: HTML {
    let constant: StaticString

    @usableFromInline package init(_ constant: StaticString) {
        self.constant = constant
    }

    @usableFromInline package func render(into buffer: inout HTMLBuffer) {
        buffer.write(constant)
    }
}

/// A drawing (SVG) that the program made itself; nothing typed by anybody may be in it unescaped.
@usableFromInline package struct Drawing: HTML {
    let svg: String

    @usableFromInline package init(svg: String) {
        self.svg = svg
    }

    @usableFromInline package func render(into buffer: inout HTMLBuffer) {
        buffer.write(trusted: svg)
    }
}

/// A piece rendered at once and kept as bytes: the same type for pieces of any make.
@usableFromInline package struct Fragment: HTML, Sendable {
    let content: [UInt8]

    @usableFromInline package init(@HTMLBuilder _ content: () -> some HTML) {
        self.content = content().bytes(capacity: 512)
    }

    @usableFromInline package func render(into buffer: inout HTMLBuffer) {
        buffer.write(trusted: content)
    }
}
