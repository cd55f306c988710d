import Cooperation
import TestSupport
import Testing

@Suite(.requirement("S-101", "I-03")) struct MarksTests {
    @Test(
        "each state has its mark, and only an acceptance may be called partner",
        arguments: ParticipationState.allCases
    )
    func marks(state: ParticipationState) throws {
        let scene = try Scene.readers(in: state)
        let marked = try #require(scene.partnership.marks(on: scene.day).first { $0.organisation == World.readers })
        let expected: ConsentMark =
            switch state {
            case .mentioned, .invited, .considering, .negotiating, .lapsed: .approached
            case .accepted, .onNotice: .accepted
            case .declined: .declined
            case .contested: .contested
            case .withdrawn: .withdrawn
            }
        #expect(marked.mark == expected)
        #expect(marked.mark.isPartner == (state == .accepted || state == .onNotice))
        #expect((marked.acceptance != nil) == marked.mark.isPartner)
    }

    @Test("the initiator comes first, then the others in order; it is only approached until it accepts")
    func order() throws {
        var scene = try Scene.told()
        #expect(
            scene.partnership.marks(on: scene.day).map(\.organisation)
                == [World.socialCentre, World.readers, World.townHall]
        )
        #expect(scene.partnership.marks(on: scene.day).map(\.mark) == [.approached, .approached, .approached])
        try scene.accept(World.socialCentre)
        #expect(scene.partnership.marks(on: scene.day).first?.mark == .accepted)
    }

    @Test("what an organisation wants printed is printed beside its name", .requirement("I-15"))
    func statements() throws {
        var scene = try Scene.told()
        let statement = { (scene: Scene) in
            scene.partnership.marks(on: scene.day).first { $0.organisation == World.readers }?.statement
        }
        try scene.answer(World.readers, .contest, "Personne ne nous a rien demandé.", printed: true)
        #expect(statement(scene) == "Personne ne nous a rien demandé.")
        try scene.answer(World.readers, .ask, "Qui a écrit notre nom ?")
        #expect(statement(scene) == "Personne ne nous a rien demandé.", "a question does not silence a contest")
        try scene.answer(World.readers, .decline, "En privé.")
        #expect(statement(scene) == nil)
        try scene.accept(World.readers) { $0.reservation = " Sous réserve des locaux. " }
        #expect(statement(scene) == "Sous réserve des locaux.")
    }

    @Test("a departure is noted once for each version and format, and never before publication")
    func departures() throws {
        var scene = try Scene.opened()
        scene.export()
        #expect(scene.partnership.departures.isEmpty)
        try scene.publish(World.paper())
        for format in ["pdf", "pdf", "odt"] { scene.export(format) }
        try scene.retitle("Deux", .correction)
        scene.export("pdf")
        #expect(scene.partnership.departures.map(\.value.version) == [1, 1, 2])
    }
}
