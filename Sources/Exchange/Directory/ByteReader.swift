/// One byte after the other, with the line they stand on.
struct ByteReader {
    private let source: any ByteSource
    private let total: Int
    private var piece: [UInt8]
    private var offset = 0
    private var read: Int
    /// Counted from 1.
    private(set) var line = 1

    init(_ source: any ByteSource, first: [UInt8] = [], total: Int) {
        self.source = source
        self.total = total
        piece = first
        read = first.count
    }

    /// The next byte, left where it is; nothing at the end.
    mutating func peek() throws -> UInt8? {
        if offset == piece.count {
            piece = try source.next()
            offset = 0
            read += piece.count
            guard read <= total else { throw DirectoryFault.tooLarge }
            if piece.isEmpty { return nil }
        }
        return piece[offset]
    }

    /// What comes up to the end of the line, left where it is: a table's heading.
    mutating func restOfLine(atMost limit: Int) throws -> ArraySlice<UInt8> {
        while piece.count - offset < limit, !piece[offset...].contains(Ascii.newline) {
            let more = try source.next()
            if more.isEmpty { break }
            piece += more
            read += more.count
        }
        return piece[offset...].prefix { $0 != Ascii.newline }
    }

    mutating func skip() {
        if piece[offset] == Ascii.newline { line += 1 }
        offset += 1
    }

    mutating func skipSpace() throws {
        while let byte = try peek(), Ascii.isSpace(byte) { skip() }
    }

    /// Hands over what is at hand; the closure says how many bytes it took and whether it wants more.
    mutating func take(into bytes: inout [UInt8], _ scan: (UnsafeBufferPointer<UInt8>) -> Int) {
        let taken = piece[offset...].withUnsafeBufferPointer { rest in
            let taken = scan(rest)
            bytes.append(contentsOf: rest[..<taken])
            for byte in rest[..<taken] where byte == Ascii.newline { line += 1 }
            return taken
        }
        offset += taken
    }
}

/// The bytes that JSON and tables are written with.
enum Ascii {
    static let newline = UInt8(ascii: "\n")
    static let quote = UInt8(ascii: "\"")
    static let backslash = UInt8(ascii: "\\")
    static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == newline || byte == 0x0D || byte == 0x09
    }
}
