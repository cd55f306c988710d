package import Cooperation
package import Foundation

/// One line of the journal.
package struct Entry: Sendable {
    /// Place in the whole journal: 1, 2, 3… without gaps.
    package let position: Int64
    package let stream: StreamName
    /// Place in its stream: 1, 2, 3… without gaps.
    package let version: Int
    package let at: Instant
    package let actor: Actor
    package let kind: String
    /// The JSON body; nothing once it has been erased.
    package let body: Data?
    package let bodyHash: [UInt8]
    /// Binds the entry to all those before it in its stream.
    package let hash: [UInt8]
    /// The event itself, while it is being written: spares decoding what was just encoded.
    let fact: (any Event)?

    package var record: Record { Record(actor: actor, at: at) }
    /// Category of the stream that it was written in.
    package var category: Substring { stream.category }

    /// The entry's event, or nothing when its body has been erased.
    package func event<Fact: Event>(_ type: Fact.Type = Fact.self) throws -> Fact? {
        if let fact = fact as? Fact { return fact }
        guard let body else { return nil }
        return try Fact(kind: kind, body: EventBody(body))
    }
}

/// Name of a stream: its category and its subject, `partnership/01J…`.
package struct StreamName: Hashable, Sendable, CustomStringConvertible {
    package let rawValue: String

    package init(_ rawValue: String) {
        self.rawValue = rawValue
    }

    package init<Subject: Aggregate>(_ id: Identifier<Subject>) {
        rawValue = "\(Subject.category)/\(id.rawValue)"
    }

    package var category: Substring { rawValue.prefix { $0 != "/" } }
    /// What follows the category.
    package var subject: Substring {
        rawValue[rawValue.index(rawValue.startIndex, offsetBy: category.count)...].dropFirst()
    }
    package var description: String { rawValue }
}

extension StreamName: SQLConvertible {
    package var sqlValue: SQLValue { .text(rawValue) }
}
