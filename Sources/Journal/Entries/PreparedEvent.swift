package import Cooperation
package import Foundation

/// An event with its body already encoded: imports prepare them in parallel, outside the transaction.
package struct PreparedEvent<Fact: Event>: Sendable {
    package let event: Fact
    package let body: Data
    let bodyHash: [UInt8]

    package init(_ event: Fact) throws {
        self.event = event
        body = try EventEncoder.encode(event)
        bodyHash = EntryHash.of(body)
    }
}

/// The one way bodies are written: keys sorted, slashes as they are.
enum EventEncoder {
    private static let encoder: JSONEncoder = {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return encoder
    }()

    static func encode(_ event: some Event) throws -> Data {
        try encoder.encode(event.body)
    }
}
