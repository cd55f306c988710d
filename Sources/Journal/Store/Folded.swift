package import Cooperation

/// An aggregate as its stream tells it, and where that stream stood.
struct Folded<Subject: Aggregate>: Sendable {
    var state: Subject
    var head: StreamHead
    /// Bytes of the bodies folded: what the cache counts.
    var weight = 0

    /// An erased body says nothing any more: its entry counts in the version, and changes nothing.
    mutating func apply(_ entry: Entry) throws {
        if let event = try entry.event(Subject.Fact.self) { state.apply(event, entry.record) }
        weight += (entry.body?.count ?? 0) + 64
        head = StreamHead(version: entry.version, hash: entry.hash, redactions: head.redactions)
    }
}

/// An aggregate and the version it was read at.
package struct Loaded<Subject: Aggregate>: Sendable {
    package let state: Subject
    package let version: Int
    /// Hash of the last entry, which binds all those before it; lowercase hexadecimal.
    package let head: String
}

extension Loaded: Equatable where Subject: Equatable {}
