import Cooperation
import TestSupport
import Testing

@Suite("A vote") struct VoteTests {
    private let acacias = Personas.acacias
    private let lire = Personas.lire
    private let lormont = Personas.lormont

    private func outcome(_ scene: CycleScene) -> DecisionOutcome? { scene.cycle.decisions.all.last?.outcome }

    @Test(.requirement("I-08", "S-039")) func `each partner has one voice, however often and by whomever it speaks`()
        throws
    {
        var scene = try CycleScene()
        try scene.ask(scene.question(.vote))
        for _ in 0..<3 {
            try scene.say(.no, as: lormont)
            try scene.say(.abstain, as: lormont)
            try scene.say(.no, as: lormont)
        }
        try scene.say(.yes, as: lire)
        try scene.say(.yes, as: acacias)
        #expect(scene.cycle.decisions[1]?.count(.no, among: CycleScene.partners) == 1)
        try scene.close(as: lormont)
        #expect(outcome(scene) == .adopted)
    }

    @Test(.requirement("I-09")) func `a voice without a valid mandate is refused`() throws {
        var scene = try CycleScene()
        try scene.ask(scene.question(.vote))
        let opinion = Personas.mandate(of: Personas.claire, scope: .opinion)
        let over = Personas.mandate(of: Personas.claire, until: scene.day.advanced(by: -1))
        #expect(throws: PartnershipRefusal.mandate(.missing(scope: .decide))) {
            try scene.say(DecisionSaying(.yes), as: lire, mandates: [])
        }
        #expect(throws: PartnershipRefusal.mandate(.scopeTooNarrow(has: .opinion, needs: .decide))) {
            try scene.say(DecisionSaying(.yes), as: lire, mandates: [opinion])
        }
        #expect(throws: PartnershipRefusal.mandate(.ended(on: scene.day.advanced(by: -1)))) {
            try scene.say(DecisionSaying(.yes), as: lire, mandates: [over])
        }
        #expect(scene.cycle.decisions[1]?.voices.isEmpty == true)
    }

    @Test(.requirement("I-09")) func `who is not a partner has no voice`() throws {
        var scene = try CycleScene()
        try scene.ask(scene.question(.vote))
        #expect(throws: PartnershipRefusal.notPartner) { try scene.say(.yes, as: Personas.estey) }
    }

    @Test(.requirement("S-039", "S-054")) func `too few voices decide nothing; how many is what the frame says`() throws
    {
        for (quorum, expected) in [(67, DecisionOutcome.quorumMissing), (30, .adopted)] {
            var scene = try CycleScene()
            try scene.frame(CycleScene.rules(quorum: quorum))
            try scene.ask(scene.question(.vote, about: .money))
            try scene.say(.yes, as: lire)
            #expect(throws: DecisionsRefusal.stillSpeaking(until: scene.day.advanced(by: 7))) { try scene.close() }
            scene.pass(days: 8)
            try scene.close()
            #expect(outcome(scene) == expected)
        }
    }

    @Test func `before any frame, all must speak`() throws {
        var scene = try CycleScene()
        try scene.ask(scene.question(.vote))
        try scene.say(.yes, as: lire)
        try scene.say(.yes, as: acacias)
        scene.pass(days: 8)
        try scene.close()
        #expect(outcome(scene) == .quorumMissing)
    }

    @Test func `as many for as against adopts nothing`() throws {
        var scene = try CycleScene()
        try scene.ask(scene.question(.vote))
        try scene.say(.yes, as: lire)
        try scene.say(.no, as: acacias)
        try scene.say(.abstain, as: lormont)
        try scene.close()
        #expect(outcome(scene) == .rejected)
    }

    @Test(.requirement("I-15")) func `whoever was against stays beside the decision, in its own words`() throws {
        var scene = try CycleScene()
        try scene.ask(scene.question(.vote))
        try scene.say(DecisionSaying(.no, words: "Le samedi, nos bénévoles se reposent."), as: lire)
        try scene.say(.yes, as: acacias)
        try scene.say(.yes, as: lormont)
        try scene.close()
        #expect(outcome(scene) == .adopted)
        let dissent = try #require(scene.cycle.decisions[1]?.dissent)
        #expect(dissent.map(\.value.organisation) == [lire])
        #expect(dissent.first?.value.words == "Le samedi, nos bénévoles se reposent.")
        #expect(throws: DecisionsRefusal.alreadyClosed) { try scene.say(.yes, as: lire) }
    }

    @Test func `a partner that leaves in the middle: its voice stays to be read and counts no more`() throws {
        var scene = try CycleScene()
        try scene.frame(CycleScene.rules(quorum: 100))
        try scene.ask(scene.question(.vote, about: .money, days: 30))
        try scene.say(.no, as: lormont)
        try scene.say(.no, as: lire)
        try scene.say(.yes, as: acacias)
        try scene.tell { try $0.withdraw(lormont) }
        scene.pass(days: 16)
        let partners = scene.cycle.partners(on: scene.day)
        #expect(partners == [acacias, lire])
        #expect(scene.cycle.decisions[1]?.fallen(among: partners) == [lormont])
        try scene.close()
        let ending = try #require(scene.cycle.decisions[1]?.ending?.value)
        #expect(ending.outcome == .rejected, "one against one")
        #expect(ending.quorum == 2 && ending.counted == [acacias, lire], "the quorum is that of those still there")
        #expect(scene.cycle.decisions[1]?.voices[lormont]?.count == 1)
    }

    @Test func `while it only announces its leaving, a partner still counts`() throws {
        var scene = try CycleScene()
        try scene.ask(scene.question(.vote))
        try scene.say(.no, as: lormont)
        try scene.say(.yes, as: acacias)
        try scene.tell { try $0.withdraw(lormont) }
        try scene.say(.no, as: lire)
        try scene.close()
        #expect(outcome(scene) == .rejected)
        #expect(scene.cycle.decisions[1]?.ending?.value.counted.count == 3)
    }

    @Test func `of two people of one organisation who vote at once, the first stands and the second is told`() throws {
        var scene = try CycleScene()
        try scene.ask(scene.question(.vote))
        try scene.say(DecisionSaying(.yes), as: lire, seen: 0)
        #expect(throws: DecisionsRefusal.spokenMeanwhile(.yes)) {
            try scene.say(DecisionSaying(.no), as: lire, seen: 0)
        }
        #expect(scene.cycle.decisions[1]?.voice(of: lire)?.value.choice == .yes)
        try scene.say(DecisionSaying(.no), as: lire, seen: 1)
        #expect(scene.cycle.decisions[1]?.voices[lire]?.map(\.value.choice) == [.yes, .no])
    }
}
