import Cooperation
import TestSupport
import Testing

@Suite(.requirement("S-101", "I-02")) struct NamingTests {
    @Test("being named changes nothing of one's part", arguments: AnswerKind.allCases)
    func naming(kind: AnswerKind) throws {
        var scene = try Scene.published()
        #expect(scene.state(World.readers) == .mentioned)
        try scene.answer(World.readers, kind, "Pourquoi nous ?")
        let before = scene.state(World.readers)
        let other = Naming(organisation: World.readers, passage: "Lire ensemble animera", score: nil, version: 1)
        let new = try scene.partnership.name(other, by: World.speaker(for: World.socialCentre), at: scene.moment)
        scene.keep(new, by: World.socialCentre)
        #expect(new == [.organisationNamed(other)])
        #expect(scene.state(World.readers) == before)
        #expect(scene.partnership.partners(on: scene.day).isEmpty)
    }

    @Test("naming twice alike, or naming the one who holds the pen, says nothing new")
    func again() throws {
        var scene = try Scene.published()
        let count = scene.events.count
        try scene.name(World.readers)
        try scene.name(World.socialCentre)
        #expect(scene.events.count == count)
        #expect(throws: PartnershipRefusal.notSeated) { try scene.name(World.stranger, by: World.readers) }
    }

    @Test("a name taken out leaves the paper; named again, it comes back with what it was told")
    func unnaming() throws {
        var scene = try Scene.told()
        try scene.unname(World.readers)
        #expect(scene.state(World.readers) == nil)
        #expect(!scene.partnership.marks(on: scene.day).map(\.organisation).contains(World.readers))
        #expect(throws: PartnershipRefusal.notNamed) { try scene.unname(World.readers) }
        #expect(throws: PartnershipRefusal.notNamed) { try scene.unname(World.stranger) }
        #expect(throws: PartnershipRefusal.notSeated) { try scene.unname(World.townHall, by: World.readers) }
        try scene.name(World.readers)
        #expect(scene.state(World.readers) == .invited)
        #expect(throws: PartnershipRefusal.nobodyToNotify) { try scene.notify() }
    }

    @Test(
        "nobody takes out the name of whoever sits, asks or contests",
        .requirement("I-06", "I-15"),
        arguments: AnswerKind.allCases
    )
    func staying(kind: AnswerKind) throws {
        var scene = try Scene.told()
        try scene.answer(World.readers, kind, "Nous n'avons rien décidé.")
        switch kind {
        case .ask, .joinDesign, .contest:
            #expect(throws: PartnershipRefusal.cannotUnname) { try scene.unname(World.readers) }
        case .decline, .notNow, .networkOnly, .serviceProvider:
            try scene.unname(World.readers)
            #expect(scene.state(World.readers) == nil)
            try scene.answer(World.readers, .contest)
            #expect(scene.state(World.readers) == .contested)
        }
    }

    @Test("nobody takes out a partner, nor the one who began")
    func partners() throws {
        var scene = try Scene.agreed()
        #expect(throws: PartnershipRefusal.cannotUnname) { try scene.unname(World.readers) }
        #expect(throws: PartnershipRefusal.cannotUnname) { try scene.unname(World.socialCentre, by: World.readers) }
    }

    @Test("whom a published text names may read and answer it, told or not; a stranger may not")
    func unaware() throws {
        var scene = try Scene.opened()
        try scene.name(World.readers)
        #expect(!scene.partnership.isReadable(by: World.readers))
        #expect(throws: PartnershipRefusal.notNamed) { try scene.answer(World.readers, .contest) }
        #expect(throws: PartnershipRefusal.nothingPublished) { try scene.answer(World.socialCentre, .decline) }
        try scene.publish(World.paper())
        #expect(scene.partnership.isReadable(by: World.readers))
        #expect(!scene.partnership.isReadable(by: World.stranger))
        #expect(throws: PartnershipRefusal.notNamed) { try scene.answer(World.stranger, .joinDesign) }
        try scene.answer(World.readers, .contest)
        #expect(scene.state(World.readers) == .contested)
    }
}
