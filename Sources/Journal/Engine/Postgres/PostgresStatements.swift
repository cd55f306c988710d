import CPostgres

/// The statements that a connection has prepared, by text and types of the parameters.
struct PostgresStatements {
    struct Key: Hashable {
        let text: String
        let types: [Oid]
    }

    struct Prepared {
        let name: String
        var columns: Columns?
    }

    /// Lists of parameters make texts that never come back: past this number all are forgotten.
    static let bound = 500

    private(set) var prepared: [Key: Prepared] = [:]

    subscript(key: Key) -> Prepared? {
        get { prepared[key] }
        set { prepared[key] = newValue }
    }

    mutating func forget() {
        prepared = [:]
    }

    /// The text with `$1`, `$2`… in place of each `?` outside quotes.
    static func numbered(_ text: String) -> String {
        var numbered: [UInt8] = []
        numbered.reserveCapacity(text.utf8.count + 32)
        var quote: UInt8?
        var number = 0
        for byte in text.utf8 {
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") {
                quote = byte
            } else if byte == UInt8(ascii: "?") {
                number += 1
                numbered += "$\(number)".utf8
                continue
            }
            numbered.append(byte)
        }
        return String(decoding: numbered, as: UTF8.self)
    }
}
