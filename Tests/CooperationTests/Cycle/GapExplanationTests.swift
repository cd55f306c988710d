import Cooperation
import TestSupport
import Testing

/// Why an account ended far from its forecast is said by whoever has a line in it (S-126, I-36).
struct GapExplanationTests {
    /// An organisation foresaw 200 € of books and spent 100 €, and 50 € of rent as foreseen.
    private func spent(by organisation: OrganisationID = Personas.lire) throws -> CycleScene {
        var scene = try CycleScene()
        for (account, cents) in [("60.1", 20_000), ("61.1", 5_000)] {
            let line = BudgetLine(
                number: 0,
                account: account,
                label: "Ligne \(account)",
                owner: .partner(organisation),
                cents: cents
            )
            try scene.play(in: \.budget, as: organisation) { try $0.budget.add(line, at: $1) }
        }
        for (line, cents) in [(1, 10_000), (2, 5_000)] {
            let step = BudgetStep(line: line, stage: .realised, cents: cents, on: scene.day)
            try scene.play(in: \.budget, as: organisation) { try $0.budget.record(step, at: $1) }
        }
        return scene
    }

    private func explain(
        _ account: String = "60.1",
        _ text: String = "La médiathèque a donné les livres.",
        as organisation: OrganisationID = Personas.lire,
        in scene: inout CycleScene
    ) throws {
        try scene.play(in: \.budget, as: organisation) { try $0.budget.explain(account, text, at: $1) }
    }

    private func said(_ scene: CycleScene) -> [String] {
        scene.cycle.budget.explanations(of: "60.1").map(\.value.text)
    }

    @Test func `the last words of each organisation stand beside those of the others`() throws {
        var scene = try spent()
        #expect(GrantTable(scene.cycle.budget).gaps.map(\.account.code) == ["60.1"])
        try explain("60.1", "Trop cher.", in: &scene)
        try explain(in: &scene)
        #expect(said(scene) == ["La médiathèque a donné les livres."])
        let line = BudgetLine(number: 0, account: "60.1", label: "Goûters", owner: .pot, cents: 100)
        try scene.play(in: \.budget, as: Personas.acacias) { try $0.budget.add(line, at: $1) }
        scene.pass(days: 1)
        try explain("60.1", "Personne n’a goûté.", as: Personas.acacias, in: &scene)
        #expect(said(scene) == ["La médiathèque a donné les livres.", "Personne n’a goûté."])
    }

    @Test(.requirement("I-36")) func `nobody explains the lines of another, unless that one has left`() throws {
        var scene = try spent(by: Personas.lormont)
        #expect(throws: BudgetRefusal.notYourLine) { try explain(as: Personas.acacias, in: &scene) }
        #expect(throws: PartnershipRefusal.notSeated) { try explain(as: Personas.estey, in: &scene) }
        try scene.tell { try $0.withdraw(Personas.lormont) }
        scene.pass(days: 60)
        try explain(as: Personas.acacias, in: &scene)
        #expect(said(scene).count == 1)
    }

    @Test func `a gap is explained where there is one, in words that are new`() throws {
        var scene = try spent()
        #expect(throws: BudgetRefusal.noGap) { try explain("61.1", in: &scene) }
        #expect(throws: BudgetRefusal.noGap) { try explain("70", in: &scene) }
        #expect(throws: BudgetRefusal.accountUnknown) { try explain("99", in: &scene) }
        let missing = BudgetRefusal.explanationMissing(account: "60.1")
        #expect(throws: missing) { try explain("60.1", " ", in: &scene) }
        #expect(missing.field == "explanation-60-1" && missing.key == "budget.explanationMissing")
        try explain(in: &scene)
        #expect(throws: BudgetRefusal.nothingChanged) { try explain(in: &scene) }
    }
}
