import Cooperation
import TestSupport

/// A cycle being lived by the social centre, the readers and the town hall, all three partners: the rules decide each
/// act, the folds keep it.
struct CycleScene {
    private(set) var cycle: Cycle
    private(set) var story: PaperStory
    var moment = Moment.noon

    var day: Day { moment.day }
    static let partners = [Personas.acacias, Personas.lire, Personas.lormont]

    init(_ paper: Paper = PaperStory.paper()) throws {
        story = try PaperStory.agreed(paper)
        try story.accept(Personas.lormont)
        cycle = try Cycle(story.partnership, from: BlankChapters())
    }

    func sitting(_ organisation: OrganisationID, mandates: [Mandate]? = nil) -> Sitting {
        Sitting(
            cycle.partnership,
            speaker: Personas.speaker(for: organisation, mandates: mandates),
            at: moment
        )
    }

    /// One command of a chapter by an organisation, kept as what it decided.
    mutating func play<Subject: Chapter>(
        in chapter: WritableKeyPath<Cycle, Subject>,
        as organisation: OrganisationID,
        mandates: [Mandate]? = nil,
        _ decide: (Cycle, Sitting) throws -> Deed<Subject.Fact>
    ) throws {
        let sitting = sitting(organisation, mandates: mandates)
        let deed = try decide(cycle, sitting)
        let record = Record(actor: sitting.speaker.actor(under: deed.mandate), at: moment.instant)
        for event in deed.events { cycle[keyPath: chapter].apply(event, record) }
    }

    /// Something that happens to the paper itself: a withdrawal, a new version.
    mutating func tell(_ act: (inout PaperStory) throws -> Void) throws {
        story.moment = moment
        try act(&story)
        cycle.partnership = story.partnership
    }

    /// What is missing, by key.
    func gaps(before state: CycleState) -> [String] {
        cycle.gaps(before: state, on: day).map(\.key)
    }

    func matters(_ organisation: OrganisationID) -> [String] {
        cycle.matters(for: organisation, on: day).map(\.key)
    }

    mutating func pass(days: Int) {
        moment = moment.advanced(byDays: days)
    }
}

private struct BlankChapters: ChapterReader {
    func chapter<Subject: Chapter>(_ id: Identifier<Subject>) throws -> Subject { Subject(id: id) }
}
