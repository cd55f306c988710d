import Cooperation
import TestSupport
import Testing

@Suite(.requirement("S-105", "I-32")) struct CyclePaperIndexTests {
    private let lire = Personas.lire
    private let lormont = Personas.lormont

    private func part(
        _ part: PaperIndexPart,
        _ organisation: OrganisationID,
        in scene: CycleScene
    ) throws -> Bool? {
        let index = try #require(scene.cycle.paperIndex(of: organisation, on: scene.day))
        #expect(Set(index.parts.keys) == Set(PaperIndexPart.allCases), "unknown parts are shown too")
        return index.parts[part] ?? nil
    }

    @Test func `what did not happen yet is not known`() throws {
        let scene = try CycleScene()
        for unknown in [PaperIndexPart.noMeeting, .noDecision, .noAction, .noAssessment] {
            #expect(try part(unknown, lire, in: scene) == nil)
        }
        #expect(scene.cycle.paperIndex(of: Personas.estey, on: scene.day) == nil)
    }

    @Test func `minutes tell who took part in a meeting`() throws {
        var scene = try CycleScene()
        try scene.meet(scene.plan([1]))
        scene.pass(days: 2)
        #expect(try part(.noMeeting, Personas.acacias, in: scene) == nil)
        try scene.minute("On a préparé l’été.")
        #expect(try part(.noMeeting, Personas.acacias, in: scene) == false)
        #expect(try part(.noMeeting, lormont, in: scene) == true)
    }

    @Test func `a shared decision tells who spoke in it, once it is closed`() throws {
        var scene = try CycleScene()
        try scene.frame()
        try scene.ask(scene.question(.vote, about: .money))
        try scene.say(.yes, as: Personas.acacias)
        try scene.say(.yes, as: lire)
        #expect(try part(.noDecision, lire, in: scene) == nil)
        scene.pass(days: 8)
        try scene.close()
        #expect(try part(.noDecision, lire, in: scene) == false)
        #expect(try part(.noDecision, lormont, in: scene) == true)
    }

    @Test func `an action that has begun tells who carries it`() throws {
        var scene = try CycleScene()
        let action = PlannedAction(title: "Lectures", objective: 1, start: scene.day.advanced(by: 10))
        try scene.play(in: \.realisation, as: lire) { try $0.realisation.plan(action, at: $1) }
        try scene.play(in: \.realisation, as: lire) {
            try $0.realisation.offer(.accountable, in: 1, to: Personas.lire, at: $1)
        }
        #expect(try part(.noAction, lire, in: scene) == false)
        scene.pass(days: 10)
        #expect(try part(.noAction, lormont, in: scene) == true)
    }

    @Test func `an assessment filed, and means in the budget, are lived`() throws {
        var scene = try CycleScene()
        #expect(try part(.noShareOfMeans, lormont, in: scene) == true)
        try scene.play(in: \.evaluation, as: lire) {
            try $0.evaluation.assess(OwnAssessment(obtained: "Des familles sont venues."), at: $1)
        }
        let line = BudgetLine(
            number: 0,
            account: "74.5",
            label: "Subvention",
            owner: .partner(lormont),
            cents: 100_000
        )
        try scene.play(in: \.budget, as: lormont) { try $0.budget.add(line, at: $1) }
        #expect(try part(.noAssessment, lire, in: scene) == false)
        #expect(try part(.noShareOfMeans, lormont, in: scene) == false)
    }
}
