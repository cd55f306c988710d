/// The list of contents of a ZIP archive, read with suspicion: what it unfolds to is counted before anyone unfolds it.
struct ZipArchive {
    struct Entry: Equatable {
        let name: String
        let method: UInt16
        let packed: Int
        let unpacked: Int
        let offset: Int
    }

    /// Most entries, and most bytes that all of them may unfold to.
    static let mostEntries = 5_000
    static let largestContent = 100 << 20

    let bytes: [UInt8]
    let entries: [Entry]

    init(_ bytes: [UInt8]) throws(ReadingRefusal) {
        self.bytes = bytes
        entries = try Self.entries(of: bytes)
    }

    func entry(_ name: String) -> Entry? { entries.first { $0.name == name } }

    private static func entries(of bytes: [UInt8]) throws(ReadingRefusal) -> [Entry] {
        guard let end = endOfDirectory(bytes) else { throw .damaged }
        let count = Int(bytes.word(end + 10) ?? 0)
        guard count <= mostEntries else { throw .tooLarge(megabytes: largestContent >> 20) }
        var place = Int(bytes.long(end + 16) ?? 0)
        var entries: [Entry] = []
        for _ in 0..<count {
            guard let entry = try header(bytes, at: &place) else { throw .damaged }
            entries.append(entry)
        }
        guard entries.reduce(0, { $0 + $1.unpacked }) <= largestContent else {
            throw .tooLarge(megabytes: largestContent >> 20)
        }
        return entries
    }

    private static func header(_ bytes: [UInt8], at place: inout Int) throws(ReadingRefusal) -> Entry? {
        guard bytes.long(place) == 0x0201_4B50, let flags = bytes.word(place + 8), let method = bytes.word(place + 10),
            let packed = bytes.long(place + 20), let unpacked = bytes.long(place + 24),
            let name = bytes.word(place + 28), let extra = bytes.word(place + 30), let comment = bytes.word(place + 32),
            let offset = bytes.long(place + 42), place + 46 + Int(name) <= bytes.count
        else { return nil }
        guard flags & 1 == 0 else { throw .encrypted }
        let start = place + 46
        place = start + Int(name) + Int(extra) + Int(comment)
        return Entry(
            name: String(decoding: bytes[start..<start + Int(name)], as: UTF8.self),
            method: method,
            packed: Int(packed),
            unpacked: Int(unpacked),
            offset: Int(offset)
        )
    }

    /// The end record stands within the last 64 KB; searched from the end.
    private static func endOfDirectory(_ bytes: [UInt8]) -> Int? {
        guard bytes.count >= 22 else { return nil }
        let last = bytes.count - 22
        return (max(0, last - 65_535)...last).last { bytes.long($0) == 0x0605_4B50 }
    }
}

extension [UInt8] {
    /// A little-endian number of two bytes, or nothing past the end.
    func word(_ place: Int) -> UInt16? {
        guard place >= 0, place + 2 <= count else { return nil }
        return UInt16(self[place]) | UInt16(self[place + 1]) << 8
    }

    /// A little-endian number of four bytes, or nothing past the end.
    func long(_ place: Int) -> UInt32? {
        guard let low = word(place), let high = word(place + 2) else { return nil }
        return UInt32(low) | UInt32(high) << 16
    }
}
