import Cooperation
import TestSupport
import Testing

@Suite("What serves an objective needs one that is there") struct PlanningTests {
    @Test func `no action and no means for an objective that nobody wrote`() throws {
        var scene = try CycleScene()
        for number in [-1, 0, 1] {
            #expect(throws: RealisationRefusal.objectiveUnknown) { try plan(&scene, for: number) }
            #expect(throws: BudgetRefusal.objectiveUnknown) { try state(&scene, meansOf: number) }
        }
        try plan(&scene, for: nil)
        try setObjective(&scene)
        try plan(&scene, for: 1)
        try state(&scene, meansOf: 1)
        #expect(scene.cycle.realisation.actions.map(\.value.objective) == [nil, 1])
        #expect(scene.cycle.budget.means[1] != nil)
    }

    @Test func `an action keeps the objective that was taken out; another cannot choose it`() throws {
        var scene = try CycleScene()
        try setObjective(&scene)
        try plan(&scene, for: 1)
        try scene.play(in: \.contract, as: Personas.acacias) {
            try $0.contract.drop(objective: 1, because: "Impossible à compter", at: $1)
        }
        try change(&scene, 1, to: 1)
        #expect(throws: RealisationRefusal.objectiveUnknown) { try plan(&scene, for: 1) }
        try change(&scene, 1, to: nil)
        #expect(throws: RealisationRefusal.objectiveUnknown) { try change(&scene, 1, to: 1) }
    }

    private func setObjective(_ scene: inout CycleScene) throws {
        try scene.play(in: \.contract, as: Personas.acacias) {
            try $0.contract.set(.collective, .qualitative, "Que l’on lise dehors.", at: $1)
        }
    }

    private func plan(_ scene: inout CycleScene, for objective: Int?) throws {
        try scene.play(in: \.realisation, as: Personas.lire) {
            try $0.plan(PlannedAction(title: "Lectures", objective: objective), at: $1)
        }
    }

    private func change(_ scene: inout CycleScene, _ number: Int, to objective: Int?) throws {
        try scene.play(in: \.realisation, as: Personas.lire) {
            let action = PlannedAction(title: "Fête du livre", objective: objective)
            return try $0.change(action: number, to: action, seen: $0.realisation.versions(ofAction: number), at: $1)
        }
    }

    private func state(_ scene: inout CycleScene, meansOf objective: Int) throws {
        try scene.play(in: \.budget, as: Personas.lire) {
            let means = ObjectiveMeans(objective: objective, hours: .init(needed: 10, granted: 8))
            return try $0.state(means, seen: $0.budget.versions(ofMeans: objective), at: $1)
        }
    }
}
