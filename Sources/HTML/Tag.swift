/// The name of an element that holds others; called with attributes and content, it makes one.
@usableFromInline package struct Tag: Sendable {
    let name: StaticString

    @usableFromInline package init(_ name: StaticString) {
        self.name = name
    }

    /// An element with these attributes; those that are `nil` are left out.
    @usableFromInline package func callAsFunction<Content: HTML>(
        _ first: Attribute? = nil,
        _ second: Attribute? = nil,
        _ others: Attribute?...,
        @HTMLBuilder content: () -> Content
    ) -> Element<Content> {
        Element(name: name, attributes: Attributes(first, second, others), content: content())
    }
}

/// The name of an element that holds nothing: `br`, `input`.
@usableFromInline package struct VoidTag: Sendable {
    let name: StaticString

    @usableFromInline package init(_ name: StaticString) {
        self.name = name
    }

    @usableFromInline package func callAsFunction(
        _ first: Attribute? = nil,
        _ second: Attribute? = nil,
        _ others: Attribute?...
    )
        -> VoidElement
    {
        VoidElement(name: name, attributes: Attributes(first, second, others))
    }
}

/// An element with its content.
@usableFromInline package struct Element<Content: HTML>: HTML {
    let name: StaticString
    let attributes: Attributes
    let content: Content

    init(name: StaticString, attributes: Attributes, content: Content) {
        self.name = name
        self.attributes = attributes
        self.content = content
    }

    @usableFromInline package func render(into buffer: inout HTMLBuffer) {
        buffer.write("<")
        buffer.write(name)
        attributes.render(into: &buffer)
        buffer.write(">")
        content.render(into: &buffer)
        buffer.write("</")
        buffer.write(name)
        buffer.write(">")
    }
}

/// An element without content.
@usableFromInline package struct VoidElement: HTML {
    let name: StaticString
    let attributes: Attributes

    init(name: StaticString, attributes: Attributes) {
        self.name = name
        self.attributes = attributes
    }

    @usableFromInline package func render(into buffer: inout HTMLBuffer) {
        buffer.write("<")
        buffer.write(name)
        attributes.render(into: &buffer)
        buffer.write(">")
    }
}
