import Cooperation
import Crypto
import Foundation

/// The hash of an entry: SHA-256 of these bytes, in this order, for ever.
///
/// 1. the hash of the previous entry of the stream (32 bytes; zeros for the first);
/// 2. the stream's name;
/// 3. the version, then the time in milliseconds (8 bytes each, big-endian, two's complement);
/// 4. the person, the organisation, the mandate, the means, the kind;
/// 5. the SHA-256 of the body (32 bytes).
///
/// A text is its length in UTF-8 (4 bytes, big-endian) and its bytes; an absent one is the four bytes `FF FF FF FF`.
enum EntryHash {
    static let first = [UInt8](repeating: 0, count: 32)

    static func of(_ body: Data) -> [UInt8] {
        [UInt8](SHA256.hash(data: body))
    }

    static func chained(
        to previous: [UInt8],
        stream: StreamName,
        version: Int,
        at: Instant,
        actor: Actor,
        kind: String,
        bodyHash: [UInt8]
    ) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(320)
        bytes += previous
        append(stream.rawValue, to: &bytes)
        append(Int64(version), to: &bytes)
        append(at.milliseconds, to: &bytes)
        append(actor.person?.rawValue, to: &bytes)
        append(actor.organisation?.rawValue, to: &bytes)
        append(actor.mandate?.rawValue, to: &bytes)
        append(actor.means.rawValue, to: &bytes)
        append(kind, to: &bytes)
        bytes += bodyHash
        return [UInt8](SHA256.hash(data: bytes))
    }

    private static func append(_ text: String?, to bytes: inout [UInt8]) {
        guard let text else { return bytes += [0xFF, 0xFF, 0xFF, 0xFF] }
        let count = UInt32(text.utf8.count)
        withUnsafeBytes(of: count.bigEndian) { bytes.append(contentsOf: $0) }
        bytes.append(contentsOf: text.utf8)
    }

    private static func append(_ integer: Int64, to bytes: inout [UInt8]) {
        withUnsafeBytes(of: integer.bigEndian) { bytes.append(contentsOf: $0) }
    }
}
