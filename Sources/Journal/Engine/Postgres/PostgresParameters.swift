import CPostgres

/// The values of a statement as libpq wants them: all in binary form, one after the other in one buffer.
struct PostgresParameters {
    private var bytes: [UInt8] = []
    /// Where each value starts; nothing for NULL.
    private var starts: [Int?] = []
    private var lengths: [Int32] = []

    init(_ values: [SQLValue]) {
        for value in values { append(value) }
    }

    /// Types by their number in `pg_type`: int8, float8, text, bytea, and unknown for NULL.
    static func types(of values: [SQLValue]) -> [Oid] {
        values.map { value in
            switch value {
            case .null: 0
            case .integer: 20
            case .real: 701
            case .text: 25
            case .blob: 17
            }
        }
    }

    func withPointers<Answer>(
        _ body: (_ values: [UnsafePointer<CChar>?], _ lengths: [Int32], _ formats: [Int32]) -> Answer
    ) -> Answer {
        bytes.withUnsafeBytes { buffer in
            // An empty buffer has no address, yet an empty text must not become NULL: one spare byte is always there.
            let base = buffer.bindMemory(to: CChar.self).baseAddress
            let pointers = starts.map { start in start.flatMap { offset in base.map { $0 + offset } } }
            return body(pointers, lengths, [Int32](repeating: 1, count: starts.count))
        }
    }

    private mutating func append(_ value: SQLValue) {
        let start = bytes.count
        switch value {
        case .null: break
        case .integer(let integer): append(UInt64(bitPattern: integer))
        case .real(let real): append(real.bitPattern)
        case .text(let text): bytes.append(contentsOf: text.utf8)
        case .blob(let blob): bytes.append(contentsOf: blob)
        }
        lengths.append(Int32(bytes.count - start))
        starts.append(value == .null ? nil : start)
        bytes.append(0)
    }

    private mutating func append(_ bits: UInt64) {
        withUnsafeBytes(of: bits.bigEndian) { bytes.append(contentsOf: $0) }
    }
}
