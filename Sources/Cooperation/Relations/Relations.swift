/// Which partnership are we in: what each organisation answers about each other, blind until both have answered.
package struct Relations: Chapter, Equatable {
    package static let category = "relations"
    package static let isPerCycle = false
    package let id: Identifier<Relations>

    package init(id: Identifier<Relations>) {
        self.id = id
    }

    package mutating func apply(_ event: RelationsEvent, _ record: Record) {}
}
