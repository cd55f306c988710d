/// An attribute of an element; its value is escaped when written.
@usableFromInline package struct Attribute: Sendable {
    enum Value: Sendable {
        /// Present or absent, without value: `checked`.
        case present
        case constant(StaticString)
        case text(String)
    }

    let name: StaticString
    let value: Value

    init(name: StaticString, value: Value) {
        self.name = name
        self.value = value
    }

    package static func custom(_ name: StaticString, _ value: String) -> Attribute {
        Attribute(name: name, value: .text(value))
    }

    package static func constant(_ name: StaticString, _ value: StaticString) -> Attribute {
        Attribute(name: name, value: .constant(value))
    }

    package static func boolean(_ name: StaticString) -> Attribute {
        Attribute(name: name, value: .present)
    }

    func render(into buffer: inout HTMLBuffer) {
        buffer.write(" ")
        buffer.write(name)
        switch value {
        case .present: return
        case .constant(let constant):
            buffer.write("=\"")
            buffer.write(constant)
        case .text(let text):
            buffer.write("=\"")
            buffer.write(escaping: text)
        }
        buffer.write("\"")
    }
}

/// The attributes of one element: two are kept in place, because most elements have no more.
@usableFromInline package struct Attributes {
    let first: Attribute?
    let second: Attribute?
    let others: [Attribute?]

    init(_ first: Attribute?, _ second: Attribute?, _ others: [Attribute?]) {
        self.first = first
        self.second = second
        self.others = others
    }

    func render(into buffer: inout HTMLBuffer) {
        first?.render(into: &buffer)
        second?.render(into: &buffer)
        for attribute in others { attribute?.render(into: &buffer) }
    }
}
