import Cooperation
import TestSupport
import Testing

@Suite(.requirement("S-101", "S-102")) struct ConsultationTests {
    private let readers = World.readers

    @Test("told when all is decided, or printed before it spoke: named without asking")
    func signs() throws {
        var decided = try Scene.told(World.paper { $0.stage = .decided })
        #expect(decided.partnership.consultation(of: readers)?.signs == [.toldWhenDecided])
        decided.export()
        #expect(
            decided.partnership.consultation(of: readers)?.signs == [.toldWhenDecided, .exportedBeforeItSpoke]
        )
        var upstream = try Scene.told()
        #expect(upstream.partnership.consultation(of: readers)?.wasNamedWithoutAsking == false)
        try upstream.answer(readers, .notNow)
        upstream.pass(days: 1)
        upstream.export()
        #expect(upstream.partnership.consultation(of: readers)?.wasNamedWithoutAsking == false)
        #expect(upstream.partnership.consultation(of: World.townHall)?.signs == [.exportedBeforeItSpoke])
        #expect(upstream.partnership.consultation(of: readers)?.namedBy == World.socialCentre)
    }

    @Test("a copy that left before the name was written names nobody")
    func before() throws {
        var scene = try Scene.told()
        scene.export()
        scene.pass(days: 1)
        try scene.name(World.stranger)
        try scene.notify()
        #expect(scene.partnership.consultation(of: World.stranger)?.signs == [])
    }

    @Test("not known yet is not 'asked'; the one who began is never named", .requirement("I-32"))
    func unknown() throws {
        let scene = try Scene.published()
        #expect(scene.partnership.consultation(of: readers) == nil)
        #expect(scene.partnership.consultation(of: World.socialCentre) == nil)
        #expect(scene.partnership.consultation(of: World.stranger) == nil)
    }

    @Test("a refusal is counted like any other answer", .requirement("S-034"))
    func tally() throws {
        var scene = try Scene.told()
        try scene.answer(readers, .decline)
        #expect(scene.partnership.tally(on: scene.day) == [.negotiating: 1, .declined: 1, .invited: 1])
    }

    @Test("the share of partnerships that a funder or a law required", .requirement("S-029", "I-32"))
    func imposed() {
        let own = Origin(kind: .ownInitiative)
        let required = Origin(kind: .required, by: "la loi")
        #expect(Origin.imposedShare(among: [own, required, own, Origin(kind: .proposed, by: "la CAF")]) == 0.25)
        #expect(Origin.imposedShare(among: [Origin]()) == nil)
    }
}
