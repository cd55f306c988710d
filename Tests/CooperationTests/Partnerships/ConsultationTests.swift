import Cooperation
import TestSupport
import Testing

@Suite(.requirement("S-101", "S-102")) struct ConsultationTests {
    private let lire = Personas.lire

    @Test("told when all is decided, or printed before it spoke: named without asking")
    func signs() throws {
        var decided = try PaperStory.told(PaperStory.paper { $0.stage = .decided })
        #expect(decided.partnership.consultation(of: lire)?.signs == [.toldWhenDecided])
        decided.export()
        #expect(
            decided.partnership.consultation(of: lire)?.signs == [.toldWhenDecided, .exportedBeforeItSpoke]
        )
        var upstream = try PaperStory.told()
        #expect(upstream.partnership.consultation(of: lire)?.wasNamedWithoutAsking == false)
        try upstream.answer(lire, .notNow)
        upstream.pass(days: 1)
        upstream.export()
        #expect(upstream.partnership.consultation(of: lire)?.wasNamedWithoutAsking == false)
        #expect(upstream.partnership.consultation(of: Personas.lormont)?.signs == [.exportedBeforeItSpoke])
        #expect(upstream.partnership.consultation(of: lire)?.namedBy == Personas.acacias)
    }

    @Test("a copy that left before the name was written names nobody")
    func before() throws {
        var story = try PaperStory.told()
        story.export()
        story.pass(days: 1)
        try story.name(Personas.estey)
        try story.notify()
        #expect(story.partnership.consultation(of: Personas.estey)?.signs == [])
    }

    @Test("not known yet is not 'asked'; the one who began is never named", .requirement("I-32"))
    func unknown() throws {
        let story = try PaperStory.published()
        #expect(story.partnership.consultation(of: lire) == nil)
        #expect(story.partnership.consultation(of: Personas.acacias) == nil)
        #expect(story.partnership.consultation(of: Personas.estey) == nil)
    }

    @Test("a refusal is counted like any other answer", .requirement("S-034"))
    func tally() throws {
        var story = try PaperStory.told()
        try story.answer(lire, .decline)
        #expect(story.partnership.tally(on: story.day) == [.negotiating: 1, .declined: 1, .invited: 1])
    }

    @Test("the share of partnerships that a funder or a law required", .requirement("S-029", "I-32"))
    func imposed() {
        let own = Origin(kind: .ownInitiative)
        let required = Origin(kind: .required, by: "la loi")
        #expect(Origin.imposedShare(among: [own, required, own, Origin(kind: .proposed, by: "la CAF")]) == 0.25)
        #expect(Origin.imposedShare(among: [Origin]()) == nil)
    }
}
