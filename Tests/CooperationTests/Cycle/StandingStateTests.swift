import Cooperation
import TestSupport
import Testing

/// What was settled when the text was signed stays settled while it binds (life cycle *Partnership*).
@Suite("A state that stands once the text is signed") struct StandingStateTests {
    private func realising() throws -> EngagedScene {
        var engaged = try EngagedScene()
        engaged.scene.pass(days: 11)
        return engaged
    }

    @Test(.requirement("I-10", "I-20")) func `signed and framed, the cycle goes on with the days`() throws {
        var engaged = try EngagedScene()
        #expect(engaged.state == .framed)
        #expect(engaged.missing.isEmpty)
        engaged.scene.pass(days: 10)
        #expect(engaged.state == .realising)
        #expect(engaged.missing.isEmpty)
        engaged.scene.pass(days: 31)
        #expect(engaged.state == .assessing)
    }

    @Test func `a newcomer at the table says what it has to say, and sends nobody back`() throws {
        var engaged = try realising()
        try engaged.scene.tell { try $0.answer(Personas.estey, .joinDesign) }
        #expect(engaged.scene.cycle.seated(on: engaged.scene.day).contains(Personas.estey))
        #expect(engaged.state == .realising)
        #expect(engaged.scene.matters(Personas.estey).contains("preparation.start"))
    }

    @Test(.requirement("I-10")) func `a newcomer that accepts has the text to sign, and the action goes on`() throws {
        var engaged = try realising()
        try engaged.scene.tell { try $0.accept(Personas.estey) }
        #expect(engaged.scene.cycle.partners(on: engaged.scene.day).contains(Personas.estey))
        #expect(engaged.state == .realising)
        #expect(engaged.missing == ["convention.newcomers"])
        #expect(engaged.scene.matters(Personas.estey).contains("convention.agree"))
        #expect(!engaged.scene.cycle.isEngaged(Personas.estey, on: engaged.scene.day))
    }

    @Test func `a topic, other words of the object, one more objective send nobody back`() throws {
        var engaged = try realising()
        try engaged.openTopic("Le samedi")
        try engaged.propose(object: "Lire à voix haute, dehors et dedans.")
        try engaged.set(objective: "Que les parents lisent.")
        #expect(engaged.scene.gaps(before: .contracting).contains("negotiation.noProposal"))
        #expect(engaged.scene.gaps(before: .contracting).contains("contract.objectNotApproved"))
        #expect(engaged.state == .realising)
    }

    @Test func `an action that waits for somebody who answers for it is told, and sends nobody back`() throws {
        var engaged = try realising()
        try engaged.scene.play(in: \.realisation, as: Personas.lormont) {
            try $0.plan(PlannedAction(title: "Goûters"), at: $1)
        }
        #expect(engaged.state == .realising)
        #expect(engaged.missing == ["realisation.nobodyAccountable"])
        try giveBack(&engaged)
        #expect(engaged.state == .realising)
        #expect(engaged.missing == ["realisation.nobodyAccountable", "realisation.nobodyAccountable"])
        try engaged.answer(for: 1)
        try engaged.answer(for: 2)
        #expect(engaged.state == .realising && engaged.missing.isEmpty)
    }

    @Test(.requirement("S-031")) func `signed before anybody answers for the action, the contract still waits`() throws
    {
        var engaged = try EngagedScene(answered: false)
        engaged.scene.pass(days: 1)
        #expect(engaged.state == .contracting)
        #expect(engaged.missing == ["realisation.nobodyAccountable"])
        try engaged.answer()
        #expect(engaged.state == .framed)
        try giveBack(&engaged)
        #expect(engaged.state == .framed && engaged.missing == ["realisation.nobodyAccountable"])
    }

    private func giveBack(_ engaged: inout EngagedScene) throws {
        try engaged.scene.play(in: \.realisation, as: Personas.lire) {
            try $0.realisation.answer(.declined, to: .accountable, in: 1, at: $1)
        }
    }

    @Test(.requirement("S-007")) func `a cooperation is one on an objective that all still share`() throws {
        var engaged = try realising()
        let today = engaged.scene.day
        #expect(engaged.scene.cycle.isContracted(on: today))
        try engaged.rate(0, by: Personas.lire)
        #expect(!engaged.scene.cycle.isContracted(on: today))
        #expect(engaged.state == .realising, "what was signed goes on")
        try engaged.rate(3, by: Personas.lire)
        #expect(engaged.scene.cycle.isContracted(on: today))
    }

    @Test func `a text that binds no longer holds nothing`() throws {
        var engaged = try realising()
        try engaged.openTopic("Le samedi")
        for organisation in [Personas.lire, Personas.lormont] {
            try engaged.scene.tell { try $0.withdraw(organisation) }
        }
        engaged.scene.pass(days: 16)
        #expect(engaged.state != .realising)
    }
}
