/// Decodes `%C3%A9` and, in forms, `+`; bytes that are no text (not UTF-8, or zero) become the replacement character.
func percentDecoded(_ bytes: some Sequence<UInt8>, plusIsSpace: Bool) -> String {
    var result: [UInt8] = []
    var pending: [UInt8] = []
    for byte in bytes {
        if pending.isEmpty {
            switch byte {
            case UInt8(ascii: "%"): pending = [byte]
            case UInt8(ascii: "+") where plusIsSpace: result.append(UInt8(ascii: " "))
            default: result.append(byte)
            }
            continue
        }
        pending.append(byte)
        guard pending.count == 3 else { continue }
        if let high = hexadecimal(pending[1]), let low = hexadecimal(pending[2]) {
            result.append(high << 4 | low)
        } else {
            result.append(contentsOf: pending)
        }
        pending = []
    }
    return plainText(of: result + pending)
}

/// No database holds a zero byte in a text, and no person types one.
func plainText(of bytes: some Collection<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    return bytes.contains(0) ? text.replacing("\0", with: "\u{FFFD}") : text
}

private func hexadecimal(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - 48
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - 87
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - 55
    default: nil
    }
}
