import Cooperation
import TestSupport
import Testing

@Suite struct AwaitingTests {
    private let readers = World.readers
    private let centre = World.socialCentre

    private func kinds(_ scene: Scene, _ organisation: OrganisationID = World.readers) -> [AwaitedKind] {
        scene.partnership.awaited(by: organisation, on: scene.day).map(\.kind)
    }

    @Test(
        "what waits for an organisation, in each state",
        arguments: ParticipationState.allCases
    )
    func own(state: ParticipationState) throws {
        let expected: [AwaitedKind] =
            switch state {
            case .invited, .considering, .lapsed: [.noticeToAnswer]
            case .negotiating: [.acceptanceToGive]
            case .accepted: [.missionToSay]
            case .onNotice: [.withdrawalRunning]
            case .mentioned, .declined, .contested, .withdrawn: []
            }
        #expect(kinds(try Scene.readers(in: state)) == expected)
    }

    @Test(
        "a notice presses as its date comes near, is late for a month, then waits no more",
        .requirement("S-034"),
        arguments: [
            (0, Urgency.calm), (16, .soon), (26, .soon), (27, .pressing), (30, .pressing), (31, .late), (60, .late),
            (61, nil),
        ] as [(Int, Urgency?)]
    )
    func urgency(days: Int, urgency: Urgency?) throws {
        var scene = try Scene.told()
        scene.pass(days: days)
        #expect(scene.partnership.awaited(by: readers, on: scene.day).first?.urgency == urgency)
    }

    @Test("a changed text waits for a new acceptance, a correction to be read for a fortnight", .requirement("I-04"))
    func reopened() throws {
        var scene = try Scene.agreed()
        try scene.accept(readers) { $0.mission = "Lire" }
        try scene.retitle("Une virgule", .correction)
        #expect(kinds(scene) == [.correctionToRead])
        scene.pass(days: 16)
        #expect(kinds(scene).isEmpty)
        try scene.retitle("Autre chose", .substance)
        #expect(kinds(scene) == [.acceptanceReopened])
        #expect(kinds(scene, World.stranger).isEmpty)
    }

    @Test("questions and contests come first, and wait for all at the table alike", .requirement("S-039", "I-11"))
    func table() throws {
        var scene = try Scene.agreed()
        try scene.answer(World.townHall, .ask, "Combien d'heures ?")
        #expect(kinds(scene).first == .questionToAnswer)
        #expect(kinds(scene) == kinds(scene, centre))
        try scene.reply("Dix.", to: World.townHall, by: readers)
        #expect(kinds(scene) == [.missionToSay])
        #expect(kinds(scene, World.townHall) == [.replyToRead])
        try scene.answer(World.townHall, .contest)
        #expect(kinds(scene).first == .contestToHear)
        #expect(scene.partnership.awaited(by: centre, on: scene.day).first?.about == World.townHall)
    }

    @Test("names still to be told, a text still to be published, somebody about to leave")
    func others() throws {
        #expect(kinds(try Scene.opened(), centre) == [.paperToPublish])
        #expect(kinds(try Scene.published(), centre) == [.namesToTell, .acceptanceToGive])
        var scene = try Scene.agreed()
        try scene.withdraw(readers)
        let leaving = scene.partnership.awaited(by: centre, on: scene.day).first { $0.kind == .partnerLeaving }
        #expect(leaving?.due == scene.day.advanced(by: 15))
        #expect(leaving?.about == readers)
        #expect(leaving?.urgency == .calm)
    }
}
