import Cooperation
import TestSupport
import Testing

@Suite("Consent") struct ConsentTests {
    private let acacias = Personas.acacias
    private let lire = Personas.lire
    private let lormont = Personas.lormont
    private let objection = DecisionSaying(
        .object,
        keep: "Les séances du mercredi",
        change: "Le nombre de samedis"
    )

    private func asked() throws -> CycleScene {
        var scene = try CycleScene()
        try scene.ask(scene.question(.consent))
        try scene.say(.agree, as: acacias)
        try scene.say(.agree, as: lormont)
        return scene
    }

    private func hear(_ scene: inout CycleScene, as organisation: OrganisationID) throws {
        try scene.play(in: \.decisions, as: organisation) {
            try $0.decisions.hear(lire, on: 1, answer: "Vous gardez le mercredi ; deux samedis suffisent.", at: $1)
        }
    }

    @Test(.requirement("S-045")) func `an objection is heard before anything is closed, and costs nothing`() throws {
        var scene = try asked()
        try scene.say(objection, as: lire)
        let rights = scene.cycle.partnership.rights(of: lire, on: scene.day)
        #expect(scene.matters(acacias).contains("decisions.hear"))
        #expect(!scene.matters(lire).contains("decisions.hear"))
        scene.pass(days: 30)
        #expect(throws: DecisionsRefusal.objectionUnheard) { try scene.close() }
        #expect(throws: DecisionsRefusal.objectionUnheard) {
            try scene.play(in: \.decisions, as: acacias) { try $0.decisions.reword("Deux samedis", of: 1, at: $1) }
        }
        #expect(throws: DecisionsRefusal.ownObjection) { try hear(&scene, as: lire) }
        try hear(&scene, as: lormont)
        #expect(throws: DecisionsRefusal.nothingToHear) { try hear(&scene, as: acacias) }
        #expect(scene.cycle.partnership.rights(of: lire, on: scene.day) == rights)
        #expect(scene.cycle.decisions[1]?.voice(of: lire)?.value.keep == "Les séances du mercredi")
    }

    @Test func `an objection heard and kept keeps the proposal from being adopted`() throws {
        var scene = try asked()
        try scene.say(objection, as: lire)
        try hear(&scene, as: acacias)
        try scene.close()
        #expect(scene.cycle.decisions[1]?.outcome == .rejected)
        #expect(scene.cycle.decisions[1]?.dissent.map(\.value.organisation) == [lire])
    }

    @Test func `a proposal said anew asks everybody again, and keeps what was said`() throws {
        var scene = try asked()
        try scene.say(objection, as: lire)
        try hear(&scene, as: acacias)
        #expect(throws: DecisionsRefusal.notTheAsker) {
            try scene.play(in: \.decisions, as: lire) { try $0.decisions.reword("Rien", of: 1, at: $1) }
        }
        try scene.play(in: \.decisions, as: acacias) {
            try $0.decisions.reword("Deux samedis, en juillet.", of: 1, at: $1)
        }
        for partner in CycleScene.partners { #expect(scene.matters(partner).contains("decisions.speak")) }
        #expect(scene.cycle.decisions[1]?.voices[lire]?.first?.value.change == "Le nombre de samedis")
        for partner in CycleScene.partners { try scene.say(.agree, as: partner) }
        try scene.close()
        #expect(scene.cycle.decisions[1]?.outcome == .adopted)
    }

    @Test(.requirement("I-15")) func `who stands aside lets it be, with its disagreement beside it`() throws {
        var scene = try asked()
        #expect(throws: DecisionsRefusal.reasonMissing) { try scene.say(.aside, as: lire) }
        try scene.say(DecisionSaying(.aside, words: "Nous n’y serons pas."), as: lire)
        try scene.close()
        let decision = try #require(scene.cycle.decisions[1])
        #expect(decision.outcome == .adopted)
        #expect(decision.dissent.map(\.value.words) == ["Nous n’y serons pas."])
    }

    @Test func `an objection says both halves; a choice belongs to its way`() throws {
        var scene = try asked()
        #expect(throws: DecisionsRefusal.keepMissing) {
            try scene.say(DecisionSaying(.object, change: "Tout"), as: lire)
        }
        #expect(throws: DecisionsRefusal.changeMissing) {
            try scene.say(DecisionSaying(.object, keep: "Tout", change: " "), as: lire)
        }
        #expect(throws: DecisionsRefusal.choiceUnknown) { try scene.say(.yes, as: lire) }
    }

    @Test func `an objector that left is no longer waited for`() throws {
        var scene = try asked()
        try scene.say(objection, as: lire)
        try scene.tell { try $0.withdraw(lire) }
        scene.pass(days: 16)
        try scene.close()
        #expect(scene.cycle.decisions[1]?.outcome == .adopted)
    }
}
