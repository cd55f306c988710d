import Cooperation
import TestSupport
import Testing

/// Every state of the life cycle against every command of the organisation itself.
@Suite(.requirement("S-035", "S-039", "I-06", "I-11")) struct StatesTests {
    private let readers = World.readers

    @Test("every state is reached", arguments: ParticipationState.allCases)
    func reached(state: ParticipationState) throws {
        #expect(try Scene.readers(in: state).state(readers) == state)
    }

    @Test(
        "each answer, from each state",
        .requirement("S-103"),
        arguments: ParticipationState.allCases,
        AnswerKind.allCases
    )
    func answers(state: ParticipationState, kind: AnswerKind) throws {
        var scene = try Scene.readers(in: state)
        if state == .accepted || state == .onNotice {
            #expect(throws: PartnershipRefusal.alreadyAccepted) { try scene.answer(readers, kind, "Une question ?") }
            return
        }
        try scene.answer(readers, kind, "Une question ?")
        let expected: ParticipationState =
            switch (kind, state) {
            case (.ask, .negotiating), (.joinDesign, _): .negotiating
            case (.ask, .contested), (.contest, _): .contested
            case (.ask, _): .considering
            default: .declined
            }
        #expect(scene.state(readers) == expected)
    }

    @Test("accepting, from each state", .requirement("I-01"), arguments: ParticipationState.allCases)
    func accepting(state: ParticipationState) throws {
        var scene = try Scene.readers(in: state)
        if state == .accepted {
            #expect(throws: PartnershipRefusal.alreadyAccepted) { try scene.accept(readers) }
        } else {
            try scene.accept(readers)
        }
        #expect(scene.state(readers) == .accepted)
    }

    @Test("leaving, from each state", arguments: ParticipationState.allCases)
    func leaving(state: ParticipationState) throws {
        var scene = try Scene.readers(in: state)
        switch state {
        case .negotiating, .accepted:
            try scene.withdraw(readers)
            #expect(scene.state(readers) == (state == .accepted ? .onNotice : .withdrawn))
        case .onNotice:
            #expect(throws: PartnershipRefusal.alreadyLeaving) { try scene.withdraw(readers) }
        default:
            #expect(throws: PartnershipRefusal.notPartner) { try scene.withdraw(readers) }
        }
    }

    @Test("a seat gives every right of the table, its absence none", arguments: ParticipationState.allCases)
    func seat(state: ParticipationState) throws {
        var scene = try Scene.readers(in: state)
        try scene.retitle("Une virgule, manquait", .correction)
        if scene.moment.day > World.today { try scene.publish(World.paper { $0.replyBy = nil }, .correction) }
        try scene.name(World.stranger)
        try scene.answer(World.townHall, .ask, "Combien d'heures ?")
        let isSeated = [.negotiating, .accepted, .onNotice].contains(state)
        #expect(state.isSeated == isSeated)
        #expect(scene.partnership.rights(of: readers, on: scene.day).isSuperset(of: Right.ofTheNamed))
        #expect(Right.ofTheSeated.isSubset(of: scene.partnership.rights(of: readers, on: scene.day)) == isSeated)
        for (command, act) in Self.table(of: scene) {
            var life = scene
            if isSeated {
                #expect(throws: Never.self, "\(command) in \(state)") { try act(&life) }
            } else {
                #expect(throws: PartnershipRefusal.notSeated, "\(command) in \(state)") { try act(&life) }
            }
        }
    }

    private static func table(of scene: Scene) -> [(String, (inout Scene) throws -> Void)] {
        let readers = World.readers
        return [
            ("publish", { try $0.retitle("Autre", .substance, by: readers) }),
            ("object", { try $0.object(to: $0.partnership.versions.count, by: readers) }),
            ("name", { try $0.name(World.townHall, by: readers) }),
            ("unname", { try $0.unname(World.stranger, by: readers) }),
            ("notify", { try $0.notify(by: readers) }),
            ("reply", { try $0.reply("Dix heures.", to: World.townHall, by: readers) }),
            (
                "save",
                {
                    let speaker = World.speaker(for: readers)
                    let version = $0.partnership.versions.count
                    _ = try $0.partnership.save(World.paper("Autre"), basedOn: version, by: speaker, at: $0.moment)
                }
            ),
            (
                "remind",
                {
                    if $0.partnership.participations[World.stranger]?.notice == nil { try $0.notify() }
                    $0.pass(days: 7)
                    try $0.remind(World.stranger, by: readers)
                }
            ),
        ]
    }
}
