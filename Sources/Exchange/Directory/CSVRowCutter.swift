/// Cuts a table into rows of cells: RFC 4180, with commas, semicolons or tabs.
///
/// SwiftCSV reads whole files; this keeps one row in memory.
struct CSVRowCutter {
    private var reader: ByteReader
    private let limits: DirectoryLimits
    private let separator: UInt8

    init(_ reader: ByteReader, separator: UInt8, limits: DirectoryLimits) {
        self.reader = reader
        self.separator = separator
        self.limits = limits
    }

    /// The separator that the heading uses most.
    static func separator(in heading: some Sequence<UInt8>) -> UInt8 {
        var counts: [UInt8: Int] = [:]
        for byte in heading { counts[byte, default: 0] += 1 }
        let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09]
        return candidates.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? candidates[0]
    }

    /// The next row that is not blank, and the line it starts on.
    mutating func next() throws -> (cells: [String], line: Int)? {
        while try reader.peek() != nil {
            let line = reader.line
            let cells = try row(line)
            if cells.count > 1 || cells.first?.isEmpty == false { return (cells, line) }
        }
        return nil
    }

    private mutating func row(_ line: Int) throws -> [String] {
        var cells: [String] = []
        var cell: [UInt8] = []
        var size = 0
        while let byte = try reader.peek() {
            if byte == Ascii.quote, cell.isEmpty {
                reader.skip()
                try quoted(into: &cell, line)
                continue
            }
            reader.skip()
            if byte == Ascii.newline { break }
            if byte == separator {
                size += cell.count
                cells.append(try text(cell, line))
                cell.removeAll(keepingCapacity: true)
            } else {
                cell.append(byte)
            }
            guard size + cell.count <= limits.record else { throw DirectoryFault.recordTooLarge(line: line) }
        }
        if cell.last == 0x0D { cell.removeLast() }
        cells.append(try text(cell, line))
        return cells
    }

    /// Up to the closing quote; two quotes are one.
    private mutating func quoted(into cell: inout [UInt8], _ line: Int) throws {
        while let byte = try reader.peek() {
            reader.skip()
            if byte == Ascii.quote {
                guard try reader.peek() == Ascii.quote else { return }
                reader.skip()
            }
            cell.append(byte)
            guard cell.count <= limits.record else { throw DirectoryFault.recordTooLarge(line: line) }
        }
        throw DirectoryFault.truncated(line: line)
    }

    private func text(_ cell: [UInt8], _ line: Int) throws -> String {
        guard let text = String(validating: cell, as: UTF8.self) else { throw DirectoryFault.misencoded(line: line) }
        return text
    }
}
