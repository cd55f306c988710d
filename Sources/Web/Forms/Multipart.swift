/// Reads `multipart/form-data` (RFC 7578) from a body that is whole in memory.
struct Multipart {
    static let partLimit = 200
    static let headerLimit = 8_192

    private let body: ArraySlice<UInt8>
    private let delimiter: [UInt8]

    init(_ body: [UInt8], boundary: String) {
        self.body = body[...]
        delimiter = Array("--\(boundary)".utf8)
    }

    /// The boundary that a `Content-Type` header names.
    static func boundary(in contentType: String) -> String? {
        parameter("boundary", in: contentType).flatMap { (1...70).contains($0.utf8.count) ? $0 : nil }
    }

    func read() throws(FormTrouble) -> FormInput {
        var input = FormInput()
        guard var rest = after(delimiter, in: body) else { throw .malformed }
        var parts = 0
        while !rest.starts(with: Array("--".utf8)) {
            parts += 1
            guard parts <= Self.partLimit else { throw .tooManyFields }
            guard rest.starts(with: Self.lineEnd) else { throw .malformed }
            rest = rest.dropFirst(2)
            guard let end = rest.firstRange(of: Self.lineEnd + delimiter) else { throw .malformed }
            try add(rest[..<end.lowerBound], to: &input)
            rest = rest[end.upperBound...]
        }
        return input
    }

    private func add(_ part: ArraySlice<UInt8>, to input: inout FormInput) throws(FormTrouble) {
        guard let gap = part.prefix(Self.headerLimit).firstRange(of: Self.lineEnd + Self.lineEnd) else {
            throw .malformed
        }
        let headers = Self.headers(part[..<gap.lowerBound])
        let content = part[gap.upperBound...]
        guard let disposition = headers["content-disposition"], disposition.hasPrefix("form-data"),
            let name = Self.parameter("name", in: disposition)
        else { throw .malformed }
        if let file = Self.parameter("filename", in: disposition) {
            guard !file.isEmpty || !content.isEmpty else { return }
            let type = headers["content-type"] ?? "application/octet-stream"
            input.add(UploadedFile(name: Self.baseName(file), type: type, bytes: Array(content)), to: name)
        } else {
            input.add(plainText(of: content), to: name)
        }
    }

    private func after(_ pattern: [UInt8], in bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        bytes.firstRange(of: pattern).map { bytes[$0.upperBound...] }
    }

    private static let lineEnd: [UInt8] = [13, 10]

    private static func headers(_ bytes: ArraySlice<UInt8>) -> [String: String] {
        var headers: [String: String] = [:]
        for line in plainText(of: bytes).split(separator: "\r\n") {
            guard let colon = line.firstIndex(of: ":") else { continue }
            let value = line[line.index(after: colon)...].drop { $0 == " " }
            headers[line[..<colon].lowercased()] = String(value)
        }
        return headers
    }

    /// The value of `name="…"` in a header, with its escaped quotes.
    private static func parameter(_ name: String, in header: String) -> String? {
        for piece in pieces(of: header).dropFirst() {
            guard let equals = piece.firstIndex(of: "=") else { continue }
            guard piece[..<equals].drop(while: { $0 == " " }).lowercased() == name else { continue }
            let value = piece[piece.index(after: equals)...]
            guard value.first == "\"", value.last == "\"", value.count > 1 else { return String(value) }
            let quoted = String(value.dropFirst().dropLast())
            return quoted.replacing("\\\"", with: "\"").replacing("%22", with: "\"")
        }
        return nil
    }

    /// Cuts a header at the semicolons that stand outside quotes.
    private static func pieces(of header: String) -> [String] {
        var pieces = [""]
        var quoted = false
        var escaped = false
        for letter in header {
            if letter == "\"", !escaped { quoted.toggle() }
            escaped = letter == "\\" && !escaped
            if letter == ";", !quoted { pieces.append("") } else { pieces[pieces.count - 1].append(letter) }
        }
        return pieces
    }

    /// The name without the folders that some browsers send.
    private static func baseName(_ name: String) -> String {
        String(name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last ?? "document")
    }
}
