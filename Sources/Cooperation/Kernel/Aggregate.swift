package import Foundation

/// A past fact, as the journal keeps it.
package protocol Event: Sendable, Equatable {
    /// Category, name and format number: `partnership.accepted.1`. Never changes once written.
    var kind: String { get }
    /// What the entry says beside its kind, actor and time; encoded with sorted keys.
    var body: any Encodable & Sendable { get }
    /// Reads an entry back; throws ``UnknownEventKind`` for a kind that this program does not know.
    init(kind: String, body: EventBody) throws
}

/// The JSON body of an entry.
package struct EventBody: Sendable {
    package let data: Data

    package init(_ data: Data) {
        self.data = data
    }

    package func read<Value: Decodable>(_ type: Value.Type = Value.self) throws -> Value {
        try JSONDecoder().decode(type, from: data)
    }
}

/// An entry written by a newer program, or not by Maillage at all.
package struct UnknownEventKind: Error, Equatable {
    package let kind: String

    package init(_ kind: String) {
        self.kind = kind
    }
}

/// An event body that says nothing more than its kind.
package struct Nothing: Codable, Sendable, Equatable {
    package init() {}
}

/// Who wrote an entry, when.
package struct Record: Sendable, Equatable {
    package let actor: Actor
    package let at: Instant

    package init(actor: Actor, at: Instant) {
        self.actor = actor
        self.at = at
    }
}

/// A thing people decide together: the fold of one stream of the journal.
package protocol Aggregate: Sendable {
    associatedtype Fact: Event
    /// First part of its streams' names and of its events' kinds: `partnership`.
    static var category: String { get }
    init(id: Identifier<Self>)
    mutating func apply(_ event: Fact, _ record: Record)
}
