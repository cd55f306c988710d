/// The text of a JSON string that has escapes.
struct JSONStringUnescaper {
    private var bytes: [UInt8]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Takes the next byte or the next escape; tells how many bytes it was, or nothing when it is not JSON.
    mutating func append(_ rest: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
        guard let first = rest.first else { return nil }
        guard first == Ascii.backslash else {
            bytes.append(first)
            return 1
        }
        guard let letter = rest.dropFirst().first else { return nil }
        switch letter {
        case Ascii.quote, Ascii.backslash, UInt8(ascii: "/"): bytes.append(letter)
        case UInt8(ascii: "n"): bytes.append(Ascii.newline)
        case UInt8(ascii: "t"): bytes.append(0x09)
        case UInt8(ascii: "r"): bytes.append(0x0D)
        case UInt8(ascii: "b"): bytes.append(0x08)
        case UInt8(ascii: "f"): bytes.append(0x0C)
        case UInt8(ascii: "u"): return appendUnit(rest)
        default: return nil
        }
        return 2
    }

    private mutating func appendUnit(_ rest: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
        guard let unit = Self.unit(rest.dropFirst(2)) else { return nil }
        let after = rest.dropFirst(6)
        if UTF16.isLeadSurrogate(unit), after.starts(with: [Ascii.backslash, UInt8(ascii: "u")]),
            let low = Self.unit(after.dropFirst(2)), UTF16.isTrailSurrogate(low)
        {
            bytes.append(contentsOf: String(decoding: [unit, low], as: UTF16.self).utf8)
            return 12
        }
        // A surrogate alone becomes the replacement character.
        bytes.append(contentsOf: String(decoding: [unit], as: UTF16.self).utf8)
        return 6
    }

    private static func unit(_ rest: Slice<UnsafeBufferPointer<UInt8>>) -> UInt16? {
        let digits = rest.prefix(4)
        guard digits.count == 4, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
        return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
    }
}
