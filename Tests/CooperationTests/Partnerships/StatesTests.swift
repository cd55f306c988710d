import Cooperation
import TestSupport
import Testing

/// Every state of the life cycle against every command of the organisation itself.
@Suite(.requirement("S-035", "S-039", "I-06", "I-11")) struct StatesTests {
    private let lire = Personas.lire

    @Test("every state is reached", arguments: ParticipationState.allCases)
    func reached(state: ParticipationState) throws {
        #expect(try PaperStory.lire(in: state).state(lire) == state)
    }

    @Test(
        "each answer, from each state",
        .requirement("S-103"),
        arguments: ParticipationState.allCases,
        AnswerKind.allCases
    )
    func answers(state: ParticipationState, kind: AnswerKind) throws {
        var story = try PaperStory.lire(in: state)
        if state == .accepted || state == .onNotice {
            #expect(throws: PartnershipRefusal.alreadyAccepted) { try story.answer(lire, kind, "Une question ?") }
            return
        }
        if state == .merged {
            #expect(throws: PartnershipRefusal.mergedAway) { try story.answer(lire, kind, "Une question ?") }
            return
        }
        try story.answer(lire, kind, "Une question ?")
        let expected: ParticipationState =
            switch (kind, state) {
            case (.ask, .negotiating), (.joinDesign, _): .negotiating
            case (.ask, .contested), (.contest, _): .contested
            case (.ask, _): .considering
            default: .declined
            }
        #expect(story.state(lire) == expected)
    }

    @Test("accepting, from each state", .requirement("I-01"), arguments: ParticipationState.allCases)
    func accepting(state: ParticipationState) throws {
        var story = try PaperStory.lire(in: state)
        if state == .merged {
            #expect(throws: PartnershipRefusal.mergedAway) { try story.accept(lire) }
            return
        } else if state == .accepted {
            #expect(throws: PartnershipRefusal.alreadyAccepted) { try story.accept(lire) }
        } else {
            try story.accept(lire)
        }
        #expect(story.state(lire) == .accepted)
    }

    @Test("leaving, from each state", arguments: ParticipationState.allCases)
    func leaving(state: ParticipationState) throws {
        var story = try PaperStory.lire(in: state)
        switch state {
        case .negotiating, .accepted:
            try story.withdraw(lire)
            #expect(story.state(lire) == (state == .accepted ? .onNotice : .withdrawn))
        case .onNotice:
            #expect(throws: PartnershipRefusal.alreadyLeaving) { try story.withdraw(lire) }
        case .merged:
            #expect(throws: PartnershipRefusal.mergedAway) { try story.withdraw(lire) }
        default:
            #expect(throws: PartnershipRefusal.notPartner) { try story.withdraw(lire) }
        }
    }

    @Test("a seat gives every right of the table, its absence none", arguments: ParticipationState.allCases)
    func seat(state: ParticipationState) throws {
        var story = try PaperStory.lire(in: state)
        try story.retitle("Une virgule, manquait", .correction)
        if story.moment.day > Moment.noon.day { try story.publish(PaperStory.paper { $0.replyBy = nil }, .correction) }
        try story.name(Personas.estey)
        try story.answer(Personas.lormont, .ask, "Combien d'heures ?")
        let isSeated = [.negotiating, .accepted, .onNotice].contains(state)
        #expect(state.isSeated == isSeated)
        let rights = story.partnership.rights(of: lire, on: story.day)
        #expect(state == .merged ? rights == [.read] : rights.isSuperset(of: Right.ofTheNamed))
        #expect(Right.ofTheSeated.isSubset(of: story.partnership.rights(of: lire, on: story.day)) == isSeated)
        for (command, act) in Self.table(of: story) {
            var life = story
            if isSeated {
                #expect(throws: Never.self, "\(command) in \(state)") { try act(&life) }
            } else {
                let refusal = state == .merged ? PartnershipRefusal.mergedAway : .notSeated
                #expect(throws: refusal, "\(command) in \(state)") { try act(&life) }
            }
        }
    }

    private static func table(of story: PaperStory) -> [(String, (inout PaperStory) throws -> Void)] {
        let lire = Personas.lire
        return [
            ("publish", { try $0.retitle("Autre", .substance, by: lire) }),
            ("object", { try $0.object(to: $0.partnership.versions.count, by: lire) }),
            ("name", { try $0.name(Personas.lormont, by: lire) }),
            ("unname", { try $0.unname(Personas.estey, by: lire) }),
            ("notify", { try $0.notify(by: lire) }),
            ("reply", { try $0.reply("Dix heures.", to: Personas.lormont, by: lire) }),
            (
                "save",
                {
                    let speaker = Personas.speaker(for: lire)
                    let version = $0.partnership.versions.count
                    _ = try $0.partnership.save(PaperStory.paper("Autre"), basedOn: version, by: speaker, at: $0.moment)
                }
            ),
            (
                "remind",
                {
                    if $0.partnership.participations[Personas.estey]?.notice == nil { try $0.notify() }
                    $0.pass(days: 7)
                    try $0.remind(Personas.estey, by: lire)
                }
            ),
        ]
    }
}
