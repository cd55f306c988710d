import Cooperation
package import Foundation

/// An entry as one line of JSON, for whoever takes the journal away.
struct EntryLine: Encodable {
    let position: Int64
    let stream: String
    let version: Int
    /// ISO 8601, UTC, milliseconds.
    let at: String
    let actor: Actor
    let kind: String
    /// The body as it was hashed, itself JSON; nothing once erased.
    let body: String?
    let bodyHash: String
    let hash: String

    init(_ entry: Entry) {
        position = entry.position
        stream = entry.stream.rawValue
        version = entry.version
        at = entry.at.date.formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true))
        actor = entry.actor
        kind = entry.kind
        body = entry.body.map { String(decoding: $0, as: UTF8.self) }
        bodyHash = Hexadecimal.text(entry.bodyHash)
        hash = Hexadecimal.text(entry.hash)
    }
}

/// Bytes as people copy them.
enum Hexadecimal {
    static func text(_ bytes: some Sequence<UInt8>) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}

extension Store {
    /// Writes the journal as lines of JSON, in order; the closure receives each line with its end.
    package func export(to write: @escaping @Sendable (Data) throws -> Void) async throws {
        try await snapshot { connection in
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            try EntryTable.eachByPosition(on: connection) { entry in
                try write(encoder.encode(EntryLine(entry)) + Data("\n".utf8))
            }
        }
    }
}
