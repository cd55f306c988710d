package import Cooperation

/// Writes records as data.inclusion v1 does: a JSON array with one object a line, or a table.
package enum DirectoryExport {
    /// The heading of a table.
    package static func heading(_ fields: [DirectoryField]) -> String {
        fields.map(\.rawValue).joined(separator: ",")
    }

    /// One line of a table.
    package static func csv(_ record: StructureRecord) -> String { csv(values(record), DirectoryField.ofStructure) }
    package static func csv(_ record: ServiceRecord) -> String { csv(values(record), DirectoryField.ofService) }

    /// One object, on one line.
    package static func json(_ record: StructureRecord) -> String { json(values(record), DirectoryField.ofStructure) }
    package static func json(_ record: ServiceRecord) -> String { json(values(record), DirectoryField.ofService) }

    private static func csv(_ values: [DirectoryField: RawValue], _ fields: [DirectoryField]) -> String {
        fields.map { field in
            switch values[field] {
            case .text(let text): quoted(text)
            case .number(let number): plain(number)
            case .list(let items): quoted(items.joined(separator: "|"))
            case .other, nil: ""
            }
        }.joined(separator: ",")
    }

    /// A cell that a spreadsheet would take for a formula begins with an apostrophe, which our reader takes off.
    private static func quoted(_ raw: String) -> String {
        let text = CSVRecords.isFormula(raw) ? "'" + raw : raw
        let needsQuotes = text.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
        return needsQuotes ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
    }

    private static func json(_ values: [DirectoryField: RawValue], _ fields: [DirectoryField]) -> String {
        let pairs = fields.compactMap { field -> String? in
            guard let value = values[field] else { return nil }
            let written =
                switch value {
                case .text(let text): escaped(text)
                case .number(let number): plain(number)
                case .list(let items): "[" + items.map(escaped).joined(separator: ",") + "]"
                case .other: "null"
                }
            return "\"\(field.rawValue)\":\(written)"
        }
        return "{" + pairs.joined(separator: ",") + "}"
    }

    private static func plain(_ number: Double) -> String {
        number.rounded() == number && abs(number) < 1e15 ? String(Int(number)) : String(number)
    }

    private static func escaped(_ text: String) -> String {
        var result: [UInt8] = [Ascii.quote]
        for byte in text.utf8 {
            switch byte {
            case Ascii.quote, Ascii.backslash: result += [Ascii.backslash, byte]
            case Ascii.newline: result += Array("\\n".utf8)
            case 0x09: result += Array("\\t".utf8)
            case ..<0x20: result += Array("\\u00\(byte < 16 ? "0" : "")\(String(byte, radix: 16))".utf8)
            default: result.append(byte)
            }
        }
        return String(decoding: result + [Ascii.quote], as: UTF8.self)
    }
}
