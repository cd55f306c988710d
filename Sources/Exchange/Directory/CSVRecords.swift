import Cooperation

/// A table whose heading names the standard's columns; others are passed over.
struct CSVRecords {
    private var cutter: CSVRowCutter
    private let columns: [DirectoryField?]

    /// Reads the heading; refuses a table without the columns that make a record.
    init(_ cutter: CSVRowCutter) throws {
        self.cutter = cutter
        guard let heading = try self.cutter.next() else { throw DirectoryFault.empty }
        columns = heading.cells.map { DirectoryField.named($0.lowercased().filter { !$0.isWhitespace }) }
        guard columns.contains(.id), columns.contains(.name) else { throw DirectoryFault.unknownFormat }
    }

    mutating func next() throws -> (record: Result<RawRecord, RecordRefusal>, line: Int)? {
        guard let (cells, line) = try cutter.next() else { return nil }
        guard cells.count == columns.count else {
            return (.failure(.columns(expected: columns.count, found: cells.count)), line)
        }
        var record = RawRecord()
        for (field, cell) in zip(columns, cells) {
            guard let field, !cell.isEmpty else { continue }
            let text = cell.first == "'" && Self.isFormula(cell.dropFirst()) ? String(cell.dropFirst()) : cell
            record[field] = field.isList ? .list(Self.list(text)) : .text(text)
        }
        return (.success(record), line)
    }

    /// Whether a spreadsheet would compute the cell; numbers and telephone numbers are no formulas.
    static func isFormula(_ text: some StringProtocol) -> Bool {
        guard let first = text.first else { return false }
        if first == "=" || first == "@" || first == "\t" { return true }
        return (first == "+" || first == "-") && text.contains { !($0.isNumber || "+-. ()".contains($0)) }
    }

    /// Values separated by `|`, else by commas; brackets and quotes around them are left out.
    static func list(_ cell: String) -> [String] {
        let separator: Character = cell.contains("|") ? "|" : ","
        return cell.split(separator: separator)
            .map { $0.filter { !"[]{}\"' ".contains($0) } }
            .filter { !$0.isEmpty }
    }
}
