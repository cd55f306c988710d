/// The table of topics: proposals, positions, amendments, red lines, concessions, and the words of each.
package struct Negotiation: Chapter, Equatable {
    package static let category = "negotiation"
    package let id: Identifier<Negotiation>

    package init(id: Identifier<Negotiation>) {
        self.id = id
    }

    package mutating func apply(_ event: NegotiationEvent, _ record: Record) {}
}
