package import Cooperation

extension CycleScene {
    /// Each partner says its wish, one of them ends the cycle, and the next one begins.
    package mutating func renew(
        stopping: [OrganisationID] = [],
        as organisation: OrganisationID = Personas.lire
    ) throws {
        for partner in cycle.partners(on: day) {
            let wish = Wish(way: stopping.contains(partner) ? .stop : .renew)
            try play(in: \.evaluation, as: partner) { try $0.evaluation.wish(wish, at: $1) }
        }
        let ended = cycle
        try play(in: \.course, as: organisation) { try $0.end(reason: nil, at: $1) }
        let actor = Personas.speaker(for: organisation).actor()
        let next = NextChapters(after: cycle, Record(actor: actor, at: moment.instant))
        try tell { $0.keep(ended.stops(on: $0.day), by: organisation) }
        try ended.handOn(to: next)
        acts += next.acts
        cycle = try Cycle(story.partnership, from: next)
    }
}

/// The chapters as the next cycle finds them: those that go on, and what the others were handed.
private final class NextChapters: ChapterReader, ChapterWriter {
    private let record: Record
    private var chapters: [any Chapter]
    private(set) var acts: [CycleScene.Act] = []

    init(after cycle: Cycle, _ record: Record) {
        self.record = record
        chapters = [cycle.course, cycle.relations]
    }

    func begin<Subject: Chapter>(_ id: Identifier<Subject>, with facts: [Subject.Fact]) throws {
        var chapter = Subject(id: id)
        for fact in facts { chapter.apply(fact, record) }
        chapters.append(chapter)
        acts.append(CycleScene.Act(facts, of: id, by: record.actor))
    }

    func chapter<Subject: Chapter>(_ id: Identifier<Subject>) throws -> Subject {
        chapters.lazy.compactMap { $0 as? Subject }.first ?? Subject(id: id)
    }
}
