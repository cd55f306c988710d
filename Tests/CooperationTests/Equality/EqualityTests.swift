import Cooperation
import TestSupport
import Testing

@Suite(.requirement("S-039", "I-11")) struct EqualityTests {
    private func answers(_ audit: EqualityAudit, _ act: String) -> [EqualityAudit.Answer] {
        (audit.trials + audit.procedural).filter { $0.act == act }.flatMap { Array($0.answers.values) }
    }

    @Test("each act is answered alike to each seat: on a new table, with one that leaves and one that negotiates")
    func equal() throws {
        var story = try PaperStory.agreed()
        try story.withdraw(Personas.lire)
        try story.answer(Personas.lormont, .joinDesign)
        for scene in [try CycleScene(), try CycleScene(of: story)] {
            let audit = scene.cycle.equality(at: scene.moment)
            #expect(audit.isEqual && audit.trials.count == PaperActs.all.count + CycleActs.all.count)
            for trial in audit.trials where trial.isFresh {
                #expect(Set(trial.answers.values).count <= 1, "\(trial.act): \(trial.answers)")
            }
            #expect(scene.cycle.partnership.equality(at: scene.moment).isEqual)
        }
    }

    @Test("the acts are really done, not only refused alike: by three seats, three times")
    func done() throws {
        let scene = try CycleScene()
        let audit = scene.cycle.equality(at: scene.moment)
        for act in [
            "write", "name", "leave", "openTopic", "setObjective", "proposeClause", "ask", "advise", "closeAdvice",
            "vote", "closeQuestion", "callMeeting", "conduct", "entrust", "commit", "givePot", "assess", "waive",
            "wish", "callRound", "conductOthers",
        ] {
            #expect(answers(audit, act) == [.done, .done, .done], "\(act)")
        }
        let closed = try ConventionScene.closed().cycle
        let signing = closed.cycle.equality(at: closed.moment)
        #expect(answers(signing, "sign") == [.done, .done, .done] && signing.isEqual)
    }

    @Test("a rule that favours one partner is seen, and to whom it is open")
    func unequal() throws {
        let scene = try CycleScene()
        let unfair = EqualityAct<Cycle>("vote", forPartners: true) { cycle, sitting in
            guard sitting.organisation == cycle.partnership.initiator else { throw PartnershipRefusal.notPartner }
            return try cycle.evaluation.wish(Wish(way: .renew), at: sitting)
        }
        let audit = scene.cycle.equality(at: scene.moment, trying: [unfair])
        #expect(!audit.isEqual)
        #expect(audit.unequal.map(\.act) == ["vote"] && audit.unequal.first?.holders == [Personas.acacias])
    }

    @Test("whoever facilitates has a procedure more, and no right more")
    func facilitating() throws {
        var scene = try CycleScene()
        let charge = Charge(role: .facilitator, organisation: Personas.lormont, person: Personas.paul, hours: 4)
        try scene.play(in: \.frame, as: Personas.lormont) {
            try $0.frame.entrust(charge, members: [Personas.paul], at: $1)
        }
        let audit = scene.cycle.equality(at: scene.moment)
        #expect(audit.isEqual && audit.facilitating == [Personas.lormont])
        #expect(audit.procedural.map(\.done) == [[Personas.lormont], [Personas.lormont]])
        #expect(audit.trials.filter { !$0.isEqual }.isEmpty)
    }

    @Test("who sits without being a partner has the rights of a seat, and is not asked to sign")
    func onlySeated() throws {
        var story = try PaperStory.agreed()
        try story.answer(Personas.lormont, .joinDesign)
        let scene = try CycleScene(of: story)
        let audit = scene.cycle.equality(at: scene.moment)
        #expect(audit.trials.first { $0.act == "openTopic" }?.holders.contains(Personas.lormont) == true)
        #expect(audit.trials.first { $0.act == "vote" }?.answers[Personas.lormont] == nil)
    }

    @Test("leaving the table gives back the pen and keeps the voice; a stranger has neither")
    func outside() throws {
        var story = try PaperStory.agreed()
        try story.accept(Personas.lormont)
        try story.withdraw(Personas.acacias)
        story.pass(days: 15)
        #expect(story.partnership.rights(of: Personas.acacias, on: story.day) == Right.ofTheNamed)
        #expect(story.partnership.rights(of: Personas.estey, on: story.day).isEmpty)
        #expect(throws: PartnershipRefusal.notSeated) { try story.retitle("Sans siège", .correction) }
        try story.retitle("Les autres continuent", .correction, by: Personas.lire)
    }
}
