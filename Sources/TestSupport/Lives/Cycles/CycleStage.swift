package import Cooperation

/// Where a command of a life is tried: a table in memory, or the store.
package protocol CycleStage: AnyObject {
    /// Decides on the cycle as it is now, and keeps in one chapter what was decided.
    func write<Subject: Chapter>(
        in chapter: WritableKeyPath<Cycle, Subject>,
        _ decide: (Cycle, Sitting) throws -> Deed<Subject.Fact>
    ) throws
    /// Something that happens to the paper.
    func tell(
        _ decide: (Partnership, Speaker, Moment) throws -> (events: [PartnershipEvent], mandate: Mandate?)
    ) throws
    /// Something that happens inside the speaker's organisation.
    func keepHouse(_ decide: (Organisation, PersonID, Day) throws -> [OrganisationEvent]) throws
    /// The speaker's organisation, at the table, becomes part of another from that day.
    func merge(into other: OrganisationID, on day: Day) throws
    /// Ends the cycle that the speaker saw and, when it is renewed, begins the next.
    func end(cycle number: Int) throws
}

/// A thing that somebody tries to do in a cycle, and how it is told when the life must be seen again.
package struct CycleCommand: Sendable, CustomStringConvertible {
    package let description: String
    package let perform: @Sendable (any CycleStage) throws -> Void

    init(_ description: String, _ perform: @escaping @Sendable (any CycleStage) throws -> Void) {
        self.description = description
        self.perform = perform
    }

    /// A command of one chapter.
    init<Subject: Chapter>(
        _ description: String,
        in chapter: any WritableKeyPath<Cycle, Subject> & Sendable,
        _ decide: @escaping @Sendable (Cycle, Sitting) throws -> Deed<Subject.Fact>
    ) {
        self.init("\(Subject.category): \(description)") { try $0.write(in: chapter, decide) }
    }

    /// Nothing happens but time.
    static let wait = CycleCommand("wait") { _ in }
}

/// A command, by whom and how many days after the one before.
package struct CycleAttempt: Sendable, CustomStringConvertible {
    package let command: CycleCommand
    package let organisation: OrganisationID
    package let person: PersonID
    package let days: Int

    package var description: String { "+\(days) \(person) \(command)" }

    /// When the person says that they referred back to their organisation: today or never, as the command happens to
    /// be called.
    package func referredBackOn(_ day: Day) -> Day? { "\(command)".count.isMultiple(of: 2) ? day : nil }
}

/// Why somebody cannot even try.
package enum StageRefusal: Refusal {
    /// The person is not, or no longer, of that organisation.
    case stranger

    package var key: String { "stage.stranger" }
    package var nature: RefusalNature { .forbidden }
}
