package import Cooperation

/// Reads a directory file record by record; memory does not grow with the file.
package final class DirectoryReader: DirectorySource {
    private enum Records {
        case json(JSONRecordCutter)
        case csv(CSVRecords)
    }

    private var records: Records
    private let today: Day
    private let source: any ByteSource
    private var count = 0

    /// Finds out what the file is: gzip or plain, then JSON (array or one object a line) or a table.
    package init(_ source: any ByteSource, on today: Day, limits: DirectoryLimits = DirectoryLimits()) throws {
        self.source = source
        self.today = today
        var source = source
        var first = try Self.atLeast(4, [], from: source)
        if first.starts(with: [0x1F, 0x8B]) {
            source = try GunzipBytes(source, first: first, limits: limits)
            first = try Self.atLeast(4, [], from: source)
        }
        guard !first.isEmpty else { throw DirectoryFault.empty }
        if first.starts(with: [0xFF, 0xFE]) || first.starts(with: [0xFE, 0xFF]) {
            throw DirectoryFault.misencoded(line: 1)
        }
        if first.starts(with: Ascii.byteOrderMark) {
            first = try Self.atLeast(1, Array(first.dropFirst(3)), from: source)
        }
        var reader = ByteReader(source, first: first, total: limits.total)
        try reader.skipSpace()
        switch try reader.peek() {
        case nil: throw DirectoryFault.empty
        case UInt8(ascii: "["), UInt8(ascii: "{"): records = .json(JSONRecordCutter(reader, limits: limits))
        default:
            let separator = CSVRowCutter.separator(in: try reader.restOfLine(atMost: 64 << 10))
            records = .csv(try CSVRecords(CSVRowCutter(reader, separator: separator, limits: limits)))
        }
    }

    /// Bytes of the file read so far, as it is kept: for progress.
    package var consumed: Int { source.consumed }

    /// The next record, accepted or refused; throws ``DirectoryFault`` when the file cannot be read on.
    package func next() throws -> DirectoryItem? {
        guard let (record, line) = try raw() else {
            guard count > 0 else { throw DirectoryFault.empty }
            return nil
        }
        count += 1
        switch record {
        case .failure(let refusal): return DirectoryItem(line: line, identifier: nil, content: .refused(refusal))
        case .success(let record): return DirectoryItem(record, line: line, on: today)
        }
    }

    private func raw() throws -> (record: Result<RawRecord, RecordRefusal>, line: Int)? {
        switch records {
        case .csv(var table):
            defer { records = .csv(table) }
            return try table.next()
        case .json(var cutter):
            defer { records = .json(cutter) }
            guard let (bytes, line) = try cutter.next() else { return nil }
            guard String(validating: bytes, as: UTF8.self) != nil else {
                throw DirectoryFault.misencoded(line: line + Self.linesBeforeFault(in: bytes))
            }
            do {
                return (.success(try JSONRecordParser.parse(bytes)), line)
            } catch {
                throw DirectoryFault.malformed(line: line + error.linesBelow)
            }
        }
    }

    private static func linesBeforeFault(in bytes: [UInt8]) -> Int {
        let lines = bytes.split(separator: Ascii.newline, omittingEmptySubsequences: false)
        return lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0
    }

    private static func atLeast(_ count: Int, _ start: [UInt8], from source: any ByteSource) throws -> [UInt8] {
        var bytes = start
        while bytes.count < count, case let piece = try source.next(), !piece.isEmpty { bytes += piece }
        return bytes
    }
}
