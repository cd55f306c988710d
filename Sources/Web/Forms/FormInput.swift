/// What somebody typed, exactly: kept and shown again when something is refused.
package struct FormInput: Sendable, Equatable {
    private(set) var values: [String: [String]]
    private(set) var files: [String: UploadedFile]

    package init(_ values: [String: [String]] = [:], files: [String: UploadedFile] = [:]) {
        self.values = values
        self.files = files
    }

    /// What was typed in the field, without the spaces around it; empty when the field is absent.
    package subscript(_ name: String) -> String {
        values[name]?.first.map(Self.trimmed) ?? ""
    }

    /// Every value of a field that has several.
    package func all(_ name: String) -> [String] {
        (values[name] ?? []).map(Self.trimmed).filter { !$0.isEmpty }
    }

    package func has(_ name: String) -> Bool { values[name] != nil }

    package func file(_ name: String) -> UploadedFile? { files[name] }

    mutating func add(_ value: String, to name: String) {
        values[name, default: []].append(value)
    }

    mutating func add(_ file: UploadedFile, to name: String) {
        files[name] = file
    }

    /// Reads `a=1&b=2`; more than a thousand fields are not a form of ours.
    static func urlEncoded(_ bytes: some Collection<UInt8>) throws(FormTrouble) -> FormInput {
        var input = FormInput()
        let pairs = bytes.split(separator: UInt8(ascii: "&"), maxSplits: 1_001)
        guard pairs.count <= 1_000 else { throw .tooManyFields }
        for pair in pairs {
            let parts = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            let name = percentDecoded(parts[0], plusIsSpace: true)
            input.add(parts.count > 1 ? percentDecoded(parts[1], plusIsSpace: true) : "", to: name)
        }
        return input
    }

    private static func trimmed(_ text: String) -> String {
        var rest = text[...]
        while rest.first?.isWhitespace == true { rest.removeFirst() }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        let trimmed = String(rest)
        return trimmed.utf8.contains(UInt8(ascii: "\r")) ? trimmed.replacing("\r\n", with: "\n") : trimmed
    }
}

/// A document that somebody sent.
package struct UploadedFile: Sendable, Equatable {
    package let name: String
    package let type: String
    package let bytes: [UInt8]

    package init(name: String, type: String, bytes: [UInt8]) {
        self.name = name
        self.type = type
        self.bytes = bytes
    }
}

/// Why a request body is no form at all.
enum FormTrouble: Error, Equatable {
    case tooManyFields
    case malformed
    case unknownType
}
