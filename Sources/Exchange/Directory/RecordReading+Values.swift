import Cooperation

extension RecordReading {
    func required(_ field: DirectoryField, limit: Int = 200) throws(RecordRefusal) -> String {
        guard let text = try text(field, limit: limit) else { throw .missing(field) }
        return text
    }

    /// Identifiers stand in addresses and in names of streams.
    func identifier(_ field: DirectoryField) throws(RecordRefusal) -> String {
        let identifier = try required(field)
        guard identifier.unicodeScalars.allSatisfy({ !$0.properties.isWhitespace && $0 != "/" && $0.value > 0x20 })
        else { throw .identifierMalformed }
        return identifier
    }

    /// The text without what no reader sees, or nothing when it is blank.
    func text(_ field: DirectoryField, limit: Int) throws(RecordRefusal) -> String? {
        switch record[field] {
        case nil: return nil
        case .text(let raw):
            let text = Self.clean(raw)
            guard text.utf8.count <= limit || text.count <= limit else { throw .tooLong(field) }
            return text.isEmpty ? nil : text
        case .number(let number):
            // Postcodes and numbers that a spreadsheet made numbers of.
            guard number.rounded() == number, abs(number) < 1e15 else { throw .wrongType(field) }
            return String(Int(number))
        case .list, .other: throw .wrongType(field)
        }
    }

    func number(_ field: DirectoryField) throws(RecordRefusal) -> Double? {
        switch record[field] {
        case nil: return nil
        case .number(let number): return number
        case .text(let text):
            let plain = Self.clean(text)
            if plain.isEmpty { return nil }
            guard let number = Double(plain.replacing(",", with: ".")), number.isFinite else {
                throw .wrongType(field)
            }
            return number
        case .list, .other: throw .wrongType(field)
        }
    }

    /// Distinct values in the file's order.
    func list(_ field: DirectoryField) throws(RecordRefusal) -> [String] {
        switch record[field] {
        case nil: return []
        case .list(let values):
            guard values.count <= 500 else { throw .tooLong(field) }
            var seen: Set<String> = []
            return values.map(Self.clean).filter { !$0.isEmpty && seen.insert($0).inserted }
        case .text(let text): return Self.clean(text).isEmpty ? [] : [Self.clean(text)]
        case .number, .other: throw .wrongType(field)
        }
    }

    /// Control characters out, spaces at both ends out.
    private static func clean(_ text: String) -> String {
        let isClean = text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
        let visible = isClean ? text : String(String.UnicodeScalarView(text.unicodeScalars.filter(isVisible)))
        guard visible.first?.isWhitespace == true || visible.last?.isWhitespace == true else { return visible }
        let head = visible.drop(while: \.isWhitespace)
        guard let end = head.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(head[...end])
    }

    private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
        (scalar.value >= 0x20 && scalar.value != 0x7F) || scalar == "\n" || scalar == "\t"
    }
}

extension Character {
    var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
