import ArgumentParser
import Foundation

/// How a command prints what it found.
enum TableFormat: String, CaseIterable, ExpressibleByArgument {
    case table, json
}

/// Rows to read on a terminal, or to give to another program.
struct Table {
    struct Column {
        /// Name in JSON, the same in every language.
        let key: String
        let title: String
    }

    enum Cell: Equatable {
        case text(String)
        case number(Int)
        case flag(Bool)
        case nothing
    }

    let columns: [Column]
    var rows: [[Cell]] = []

    init(_ columns: (key: String, title: String)...) {
        self.columns = columns.map { Column(key: $0.key, title: $0.title) }
    }

    func print(as format: TableFormat) throws {
        switch format {
        case .table: lines.forEach(tell)
        case .json: tell(try json)
        }
    }

    /// Columns aligned, numbers to the right, no trailing space.
    var lines: [String] {
        let written = rows.map { $0.map(\.words) }
        let widths = columns.indices.map { column in
            ([columns[column].title] + written.map { $0[column] }).map(\.count).max() ?? 0
        }
        let titles = columns.map(\.title)
        let rule = widths.map { String(repeating: "─", count: $0) }
        let numeric = columns.indices.map { column in rows.contains { $0[column].isNumber } }
        return ([titles, rule] + written).map { row in
            zip(row, zip(widths, numeric))
                .map { Self.pad($0, to: $1.0, right: $1.1) }
                .joined(separator: "  ")
                .replacing(#/ +$/#, with: "")
        }
    }

    var json: String {
        get throws { try Self.json(of: objects) }
    }

    /// The rows as another program reads them.
    var objects: [[String: Cell]] {
        rows.map { row in Dictionary(uniqueKeysWithValues: zip(columns.map(\.key), row)) }
    }

    /// Anything in the one layout of our JSON.
    static func json(of value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    private static func pad(_ text: String, to width: Int, right: Bool) -> String {
        let space = String(repeating: " ", count: max(0, width - text.count))
        return right ? space + text : text + space
    }
}

extension Table.Cell: Encodable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    init(stringLiteral value: String) { self = .text(value) }
    init(integerLiteral value: Int) { self = .number(value) }
    init(_ text: String?) { self = text.map(Self.text) ?? .nothing }

    var isNumber: Bool {
        if case .number = self { true } else { false }
    }

    var words: String {
        switch self {
        case .text(let text): text
        case .number(let number): String(number)
        case .flag(let flag): flag ? say("oui", "yes") : say("non", "no")
        case .nothing: "–"
        }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .text(let text): try container.encode(text)
        case .number(let number): try container.encode(number)
        case .flag(let flag): try container.encode(flag)
        case .nothing: try container.encodeNil()
        }
    }
}
