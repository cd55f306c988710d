package import Cooperation

/// A cycle being lived by Les Acacias, Lire ensemble and the town, all three partners: the rules decide each act, the
/// folds keep it.
package struct CycleScene: Sendable {
    package internal(set) var cycle: Cycle
    package internal(set) var story: PaperStory
    package var moment: Moment
    /// What the chapters decided, in order, ready to be written in a store.
    var acts: [Act] = []

    package var day: Day { moment.day }
    package static let partners = [Personas.acacias, Personas.lire, Personas.lormont]

    package init(_ paper: Paper = PaperStory.paper()) throws {
        var story = try PaperStory.agreed(paper)
        try story.accept(Personas.lormont)
        try self.init(of: story)
    }

    /// A cycle of this paper, whoever sits at its table.
    package init(of story: PaperStory) throws {
        self.story = story
        moment = story.moment
        cycle = try Cycle(story.partnership, from: BlankChapters())
    }

    package func sitting(_ organisation: OrganisationID, mandates: [Mandate]? = nil, back: Day? = nil) -> Sitting {
        let speaker = Personas.speaker(for: organisation, mandates: mandates).referring(back: back)
        return Sitting(cycle.partnership, speaker: speaker, at: moment)
    }

    /// One command of a chapter by an organisation that referred back that day or not, kept as what it decided.
    package mutating func play<Subject: Chapter>(
        in chapter: WritableKeyPath<Cycle, Subject>,
        as organisation: OrganisationID,
        mandates: [Mandate]? = nil,
        back: Day? = nil,
        _ decide: (Cycle, Sitting) throws -> Deed<Subject.Fact>
    ) throws {
        let sitting = sitting(organisation, mandates: mandates, back: back)
        let deed = try decide(cycle, sitting)
        let actor = sitting.speaker.actor(under: deed.mandate)
        for event in deed.events {
            cycle[keyPath: chapter].apply(event, Record(actor: actor, at: moment.instant))
        }
        acts.append(Act(deed.events, of: cycle.id.chapter(Subject.self), by: actor))
    }

    /// Something that happens to the paper itself: a withdrawal, a new version.
    package mutating func tell(_ act: (inout PaperStory) throws -> Void) throws {
        story.moment = moment
        try act(&story)
        cycle.partnership = story.partnership
    }

    /// What is missing, by key.
    package func gaps(before state: CycleState) -> [String] {
        cycle.gaps(before: state, on: day).map(\.key)
    }

    package func matters(_ organisation: OrganisationID) -> [String] {
        cycle.matters(for: organisation, on: day).map(\.key)
    }

    package mutating func pass(days: Int) {
        moment = moment.advanced(byDays: days)
    }
}

private struct BlankChapters: ChapterReader {
    func chapter<Subject: Chapter>(_ id: Identifier<Subject>) throws -> Subject { Subject(id: id) }
}
