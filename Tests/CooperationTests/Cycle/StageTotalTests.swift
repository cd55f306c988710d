import Cooperation
import TestSupport
import Testing

/// An amount that nobody said is not zero: a total says how many lines it lacks.
@Suite(.requirement("I-32")) struct StageTotalTests {
    /// Two grants of the town and an hour of a volunteer, against one expense.
    private func scene() throws -> CycleScene {
        var scene = try CycleScene()
        for (account, cents) in [("74.5", 50_000), ("74.1", 30_000), ("60.1", 80_000), ("87.0", 1_500)] {
            let line = BudgetLine(
                number: 0,
                account: account,
                label: "Ligne \(account)",
                owner: .partner(Personas.lire),
                cents: cents
            )
            try scene.play(in: \.budget, as: Personas.lire) { try $0.budget.add(line, at: $1) }
        }
        return scene
    }

    private func record(_ stage: BudgetStage, _ line: Int, _ cents: Int, in scene: inout CycleScene) throws {
        let step = BudgetStep(line: line, stage: stage, cents: cents, on: scene.day)
        try scene.play(in: \.budget, as: Personas.lire) { try $0.budget.record(step, at: $1) }
    }

    @Test func `what is not said is counted apart at each stage`() throws {
        var scene = try scene()
        func granted() -> StageTotal? { scene.cycle.budget.total(.product, inKind: false, at: .granted) }
        #expect(granted()?.cents == nil && granted()?.unknown == 2)
        try record(.granted, 1, 40_000, in: &scene)
        #expect(granted()?.cents == 40_000 && granted()?.unknown == 1)
        try record(.granted, 2, 0, in: &scene)
        #expect(granted()?.cents == 40_000 && granted()?.unknown == 0, "refused is zero, and is known")
        let forecast = scene.cycle.budget.total(.product, inKind: false, at: .forecast)
        #expect(forecast?.cents == 80_000 && forecast?.unknown == 0)
        #expect(scene.cycle.budget.total(.product, inKind: true, at: .forecast)?.cents == 1_500)
    }

    @Test(arguments: [BudgetStage.requested, .granted, .paid])
    func `an expense is neither asked for, nor granted, nor paid`(stage: BudgetStage) throws {
        var scene = try scene()
        #expect(scene.cycle.budget.total(.charge, inKind: false, at: stage) == nil)
        #expect(throws: BudgetRefusal.stageOutOfPlace) { try record(stage, 3, 1, in: &scene) }
        try record(stage, 1, 1, in: &scene)
    }

    @Test func `without a line there is no total, and the forecast is no step`() throws {
        var scene = try scene()
        #expect(scene.cycle.budget.total(.charge, inKind: true, at: .forecast) == nil)
        #expect(throws: BudgetRefusal.stageOutOfPlace) { try record(.forecast, 1, 1, in: &scene) }
        try record(.realised, 3, 70_000, in: &scene)
        #expect(scene.cycle.budget.total(.charge, inKind: false, at: .realised)?.cents == 70_000)
    }
}
