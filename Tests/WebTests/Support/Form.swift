@testable import Web

/// What somebody typed, field by field.
struct Form: ExpressibleByDictionaryLiteral, Sendable {
    static let type = "application/x-www-form-urlencoded"

    private(set) var fields: [(name: String, value: String)]

    init(_ fields: [(name: String, value: String)]) {
        self.fields = fields
    }

    init(dictionaryLiteral fields: (String, String)...) {
        self.fields = fields.map { (name: $0.0, value: $0.1) }
    }

    /// The same form with one field typed otherwise, or one more.
    func with(_ name: String, _ value: String) -> Form {
        var other = fields
        if let index = other.firstIndex(where: { $0.name == name }) {
            other[index].value = value
        } else {
            other.append((name, value))
        }
        return Form(other)
    }

    /// The same form with several fields typed otherwise.
    func with(_ others: Form) -> Form {
        others.fields.reduce(self) { $0.with($1.name, $1.value) }
    }

    var body: [UInt8] {
        Array(fields.map { "\(Link.encoded($0.name))=\(Link.encoded($0.value))" }.joined(separator: "&").utf8)
    }
}

/// A file chosen in a form.
struct Upload {
    static let type = "multipart/form-data; boundary=limite"

    var field = "file"
    let name: String
    var type = "application/octet-stream"
    let bytes: [UInt8]

    func body(after form: Form) -> [UInt8] {
        let before = form.fields.map {
            "--limite\r\nContent-Disposition: form-data; name=\"\($0.name)\"\r\n\r\n\($0.value)\r\n"
        }
        let head = """
            --limite\r\nContent-Disposition: form-data; name="\(field)"; filename="\(name)"\r\n\
            Content-Type: \(type)\r\n\r\n
            """
        return Array((before.joined() + head).utf8) + bytes + Array("\r\n--limite--\r\n".utf8)
    }
}
