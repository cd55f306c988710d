import Cooperation
import TestSupport
import Testing

@Suite("Asking, and what becomes of it") struct AskingTests {
    private let acacias = Personas.acacias
    private let lire = Personas.lire
    private let lormont = Personas.lormont

    @Test(.requirement("S-005")) func `the asker keeps the decision and says what became of the answers`() throws {
        var scene = try CycleScene()
        try scene.ask(scene.question(.advice, about: .ownAction))
        #expect(throws: DecisionsRefusal.ownQuestion) {
            try scene.say(DecisionSaying(.advise, words: "Oui"), as: acacias)
        }
        #expect(throws: DecisionsRefusal.adviceMissing) { try scene.say(.advise, as: lire) }
        try scene.say(DecisionSaying(.advise, words: "Commencez par un seul samedi."), as: lire)
        #expect(throws: DecisionsRefusal.stillSpeaking(until: scene.day.advanced(by: 7))) {
            try scene.close(became: "Un seul samedi.")
        }
        let mandate = Personas.mandate(of: Personas.paul, scope: .opinion)
        try scene.say(DecisionSaying(.advise, words: "D’accord."), as: lormont, mandates: [mandate])
        #expect(scene.matters(acacias).contains("decisions.close"))
        #expect(throws: DecisionsRefusal.becameMissing) { try scene.close() }
        #expect(throws: DecisionsRefusal.notTheAsker) { try scene.close(as: lire, became: "Rien.") }
        try scene.close(became: "Nous avons suivi l’avis : un seul samedi pour commencer.")
        let ending = try #require(scene.cycle.decisions[1]?.ending?.value)
        #expect(ending.outcome == .answered)
        #expect(ending.words == "Nous avons suivi l’avis : un seul samedi pour commencer.")
    }

    @Test(.requirement("S-054")) func `the way is the frame’s once it stands`() throws {
        var scene = try CycleScene()
        try scene.ask(scene.question(.vote))
        try scene.frame()
        #expect(throws: DecisionsRefusal.wayRuled(.consent)) { try scene.ask(scene.question(.vote)) }
        try scene.ask(scene.question(.consent))
    }

    @Test func `what engages all is never left to one, nor decided alone`() throws {
        var scene = try CycleScene()
        for subject in [DecisionSubject.orientations, .money, .membership, .frame, .course] {
            #expect(throws: DecisionsRefusal.wayUnfit) { try scene.ask(scene.question(.advice, about: subject)) }
        }
        try scene.tell { try $0.retitle("Lire partout", .substance) }
        #expect(throws: DecisionsRefusal.tooFewPartners) { try scene.ask(scene.question(.vote)) }
    }

    @Test func `what is missing or in the wrong order is said`() throws {
        var scene = try CycleScene()
        let refused: [(DecisionsRefusal, (inout DecisionQuestion) -> Void)] = [
            (.titleMissing, { $0.title = " " }), (.textMissing, { $0.text = "" }),
            (.answerByPast, { $0.answerBy = Moment.noon.day.advanced(by: -1) }),
            (.reviewBeforeAnswer, { $0.reviewOn = $0.answerBy }),
            (.effectUnfit, { $0.effect = DecisionEffect(.suspend) }),
            (.effectUnfit, { $0.effect = DecisionEffect(.commitment) }),
        ]
        for (refusal, change) in refused {
            #expect(throws: refusal) { try scene.ask(scene.question(.vote, change: change)) }
        }
        #expect(throws: DecisionsRefusal.unknown) { try scene.close() }
    }

    @Test func `the asker takes a question back with a reason; the others cannot`() throws {
        var scene = try CycleScene()
        try scene.ask(scene.question(.vote))
        #expect(throws: DecisionsRefusal.notTheAsker) {
            try scene.play(in: \.decisions, as: lire) { try $0.decisions.takeBack(1, reason: "Non", at: $1) }
        }
        try scene.play(in: \.decisions, as: acacias) {
            try $0.decisions.takeBack(1, reason: "Le samedi est pris.", at: $1)
        }
        #expect(scene.cycle.decisions[1]?.outcome == .withdrawn)
        #expect(scene.cycle.decisions.latency == nil, "a question taken back is no decision")
    }

    @Test func `whoever stays takes back the question of an organisation that left`() throws {
        var scene = try CycleScene()
        try scene.ask(scene.question(.vote), as: lire)
        try scene.tell { try $0.withdraw(lire) }
        scene.pass(days: 16)
        try scene.play(in: \.decisions, as: lormont) {
            try $0.decisions.takeBack(1, reason: "Lire ensemble est partie.", at: $1)
        }
        #expect(scene.cycle.decisions[1]?.outcome == .withdrawn)
    }

    @Test(.requirement("S-113")) func `how long decisions take is measured, from question to end`() throws {
        var scene = try CycleScene()
        #expect(scene.cycle.decisions.latency == nil)
        for days in [2, 30, 9] {
            try scene.ask(scene.question(.vote))
            for partner in CycleScene.partners { try scene.say(.yes, as: partner) }
            scene.pass(days: days)
            try scene.close()
        }
        #expect(scene.cycle.decisions.latency == 9)
        try scene.ask(scene.question(.vote))
        scene.pass(days: 4)
        #expect(scene.cycle.decisions[4]?.days(until: scene.moment.instant) == 4)
    }

    @Test(.requirement("S-115")) func `the silence of each partner is counted where its voice was expected`() throws {
        var scene = try CycleScene()
        try scene.frame(CycleScene.rules(quorum: 30))
        for _ in 0..<2 {
            try scene.ask(scene.question(.vote, about: .money))
            try scene.say(.yes, as: acacias)
            scene.pass(days: 8)
            try scene.close()
        }
        #expect(scene.cycle.decisions.silences(of: lire) == (2, 2))
        #expect(scene.cycle.decisions.silences(of: acacias) == (0, 2))
        #expect(scene.cycle.decisions.silences(of: Personas.estey) == (0, 0))
    }

    @Test func `a decision comes back on its day of review, until it is taken up again`() throws {
        var scene = try CycleScene()
        try scene.ask(scene.question(.vote) { $0.reviewOn = $0.answerBy.advanced(by: 30) })
        for partner in CycleScene.partners { try scene.say(.yes, as: partner) }
        try scene.close()
        #expect(!scene.matters(lire).contains("decisions.review"))
        scene.pass(days: 37)
        #expect(scene.matters(lire).contains("decisions.review"))
        try scene.ask(scene.question(.vote))
        #expect(scene.matters(lire).contains("decisions.review"), "the same title is not the same question")
        try scene.ask(scene.question(.vote) { $0.reviews = 1 })
        #expect(!scene.matters(lire).contains("decisions.review"))
    }

    @Test(.requirement("I-19", "S-037")) func `what is owned by all closes by a decision of all`() throws {
        var scene = try CycleScene()
        func commit(_ owner: OrganisationID?) throws {
            try scene.play(in: \.realisation, as: lire) {
                try $0.realisation.commit(Commitment(text: "Ouvrir à toutes", owner: owner), at: $1)
            }
        }
        try commit(lire)
        try commit(nil)
        #expect(throws: DecisionsRefusal.wayUnfit) {
            try scene.ask(scene.question(.advice) { $0.effect = DecisionEffect(.commitment, 2) })
        }
        for number in [1, 3] {
            #expect(throws: DecisionsRefusal.commitmentUnknown) {
                try scene.ask(scene.question(.consent) { $0.effect = DecisionEffect(.commitment, number) })
            }
        }
        try scene.ask(scene.question(.consent) { $0.effect = DecisionEffect(.commitment, 2) })
        func carryOut() throws {
            try scene.play(in: \.realisation, as: lire) { try $0.realisation.carryOut(1, in: $0, at: $1) }
        }
        #expect(throws: CycleRefusal.notDecided) { try carryOut() }
        for partner in CycleScene.partners { try scene.say(.agree, as: partner) }
        try scene.close()
        try carryOut()
        #expect(scene.cycle.realisation.commitments[1].closed != nil)
        #expect(throws: RealisationRefusal.alreadyClosed) { try carryOut() }
        #expect(throws: DecisionsRefusal.commitmentUnknown) {
            try scene.ask(scene.question(.consent) { $0.effect = DecisionEffect(.commitment, 2) })
        }
    }
}
