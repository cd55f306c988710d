import Cooperation

/// Reads the fields of one JSON object straight from its bytes.
struct JSONRecordParser {
    /// The object is not JSON; how many lines below its first one.
    struct Malformed: Error {
        let linesBelow: Int
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private var index = 0

    /// Bytes must be UTF-8 from beginning to end.
    static func parse(_ bytes: [UInt8]) throws(Malformed) -> RawRecord {
        let result = bytes.withUnsafeBufferPointer { buffer in
            var parser = JSONRecordParser(bytes: buffer)
            return Result { () throws(Malformed) in try parser.record() }
        }
        return try result.get()
    }

    private init(bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    private mutating func record() throws(Malformed) -> RawRecord {
        var record = RawRecord()
        try expect("{")
        if accept("}") { return try ended(record) }
        repeat {
            let name = try string()
            try expect(":")
            if let field = DirectoryField.named(name) {
                record[field] = try value()
            } else {
                _ = try value()
            }
        } while accept(",")
        try expect("}")
        return try ended(record)
    }

    private mutating func ended(_ record: RawRecord) throws(Malformed) -> RawRecord {
        skipSpace()
        guard index == bytes.count else { throw malformed }
        return record
    }

    private mutating func value() throws(Malformed) -> RawValue? {
        skipSpace()
        guard index < bytes.count else { throw malformed }
        switch bytes[index] {
        case Ascii.quote: return .text(try string())
        case UInt8(ascii: "["): return try list()
        case UInt8(ascii: "{"):
            index += 1
            if accept("}") { return .other }
            repeat {
                _ = try string()
                try expect(":")
                _ = try value()
            } while accept(",")
            try expect("}")
            return .other
        case UInt8(ascii: "n"): return try word("null", nil)
        case UInt8(ascii: "t"): return try word("true", .other)
        case UInt8(ascii: "f"): return try word("false", .other)
        default: return .number(try number())
        }
    }

    private mutating func list() throws(Malformed) -> RawValue {
        index += 1
        var texts: [String] = []
        var isPlain = true
        if accept("]") { return .list([]) }
        repeat {
            switch try value() {
            case .text(let text): texts.append(text)
            case nil: break
            default: isPlain = false
            }
        } while accept(",")
        try expect("]")
        return isPlain ? .list(texts) : .other
    }

    private mutating func number() throws(Malformed) -> Double {
        let start = index
        while index < bytes.count, Self.isInNumber(bytes[index]) { index += 1 }
        guard start < index, bytes[start] != UInt8(ascii: "+"),
            let number = Double(String(decoding: bytes[start..<index], as: UTF8.self)), number.isFinite
        else { throw malformed }
        return number
    }

    private static func isInNumber(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."),
            UInt8(ascii: "e"), UInt8(ascii: "E"):
            true
        default: false
        }
    }

    private mutating func word(_ word: StaticString, _ value: RawValue?) throws(Malformed) -> RawValue? {
        for offset in 0..<word.utf8CodeUnitCount {
            guard index < bytes.count, bytes[index] == word.utf8Start[offset] else { throw malformed }
            index += 1
        }
        return value
    }

    private mutating func string() throws(Malformed) -> String {
        try expect("\"")
        let start = index
        while index < bytes.count, bytes[index] != Ascii.quote, bytes[index] != Ascii.backslash { index += 1 }
        guard index < bytes.count else { throw malformed }
        let plain = bytes[start..<index]
        if bytes[index] == Ascii.quote {
            index += 1
            return String(decoding: plain, as: UTF8.self)
        }
        var unescaped = JSONStringUnescaper(Array(plain))
        while index < bytes.count, bytes[index] != Ascii.quote {
            guard let used = unescaped.append(bytes[index...]) else { throw malformed }
            index += used
        }
        guard index < bytes.count else { throw malformed }
        index += 1
        return unescaped.text
    }

    private mutating func skipSpace() {
        while index < bytes.count, Ascii.isSpace(bytes[index]) { index += 1 }
    }

    private mutating func accept(_ character: Unicode.Scalar) -> Bool {
        skipSpace()
        guard index < bytes.count, bytes[index] == UInt8(ascii: character) else { return false }
        index += 1
        return true
    }

    private mutating func expect(_ character: Unicode.Scalar) throws(Malformed) {
        guard accept(character) else { throw malformed }
    }

    private var malformed: Malformed {
        Malformed(linesBelow: bytes[..<min(index, bytes.count)].count { $0 == Ascii.newline })
    }
}
