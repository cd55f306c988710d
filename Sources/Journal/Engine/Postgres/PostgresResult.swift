import CPostgres

/// Reads libpq's textual answers into rows.
enum PostgresResult {
    static func columns(_ result: OpaquePointer) -> Columns {
        Columns(
            (0..<PQnfields(result)).map { index in
                PQfname(result, index).map { String(cString: $0) } ?? ""
            }
        )
    }

    static func row(_ result: OpaquePointer, _ row: Int32, _ columns: Columns) throws -> Row {
        var values: [SQLValue] = []
        values.reserveCapacity(columns.names.count)
        for index in 0..<Int32(columns.names.count) {
            guard PQgetisnull(result, row, index) == 0, let start = PQgetvalue(result, row, index) else {
                values.append(.null)
                continue
            }
            let bytes = UnsafeRawBufferPointer(start: start, count: Int(PQgetlength(result, row, index)))
            values.append(value(bytes, type: PQftype(result, index)))
        }
        return Row(columns: columns, values: values)
    }

    private static func value(_ bytes: UnsafeRawBufferPointer, type: Oid) -> SQLValue {
        switch type {
        case 20, 21, 23, 26: integer(bytes).map { .integer($0) } ?? .null
        case 16: .integer(bytes.first == UInt8(ascii: "t") ? 1 : 0)
        case 700, 701: Double(String(decoding: bytes, as: UTF8.self)).map { .real($0) } ?? .null
        case 1700: numeric(bytes)
        case 17: .blob(unescaped(bytes))
        default: .text(String(decoding: bytes, as: UTF8.self))
        }
    }

    private static func integer(_ bytes: UnsafeRawBufferPointer) -> Int64? {
        var value: Int64 = 0
        var isNegative = false
        for byte in bytes {
            if byte == UInt8(ascii: "-") { isNegative = true } else { value = value &* 10 &- Int64(byte &- 48) }
        }
        // Counted downwards, so that the least integer fits.
        return isNegative ? value : 0 &- value
    }

    /// Sums and averages come as decimals: an integer when it is one, as SQLite answers.
    private static func numeric(_ bytes: UnsafeRawBufferPointer) -> SQLValue {
        let text = String(decoding: bytes, as: UTF8.self)
        if let integer = Int64(text) { return .integer(integer) }
        return Double(text).map { .real($0) } ?? .null
    }

    /// `\x` and two hexadecimal digits for each byte.
    private static func unescaped(_ bytes: UnsafeRawBufferPointer) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: max(0, bytes.count / 2 - 1)) { buffer, count in
            var index = 2
            while index + 1 < bytes.count {
                buffer[count] = nibble(bytes[index]) << 4 | nibble(bytes[index + 1])
                count += 1
                index += 2
            }
        }
    }

    private static func nibble(_ digit: UInt8) -> UInt8 {
        digit <= UInt8(ascii: "9") ? digit &- UInt8(ascii: "0") : digit &- UInt8(ascii: "a") &+ 10
    }
}
