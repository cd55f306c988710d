/// What is decided together: advice, consent or vote, one partner one voice, dissent beside it.
package struct Decisions: Chapter, Equatable {
    package static let category = "decisions"
    package let id: Identifier<Decisions>

    package init(id: Identifier<Decisions>) {
        self.id = id
    }

    package mutating func apply(_ event: DecisionsEvent, _ record: Record) {}
}
