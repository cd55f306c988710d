/// Actions and tasks, who does what, commitments, risks and the unforeseen.
package struct Realisation: Chapter, Equatable {
    package static let category = "realisation"
    package let id: Identifier<Realisation>

    package init(id: Identifier<Realisation>) {
        self.id = id
    }

    package mutating func apply(_ event: RealisationEvent, _ record: Record) {}
}
