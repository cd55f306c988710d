import Cooperation
import TestSupport
import Testing

/// An objective is an intention too: it ends with what its signs came to.
@Suite(.requirement("I-22", "S-123")) struct ObjectiveOutcomeTests {
    /// The action is over: one collective objective with two signs, one of Lire ensemble's own with one.
    private func over(_ nature: ObjectiveNature = .quantitative) throws -> CycleScene {
        var agreement = try AgreementScene()
        try agreement.set(.collective, nature)
        try agreement.indicate()
        try agreement.indicate(.satisfaction)
        try agreement.set(.own, .qualitative, by: Personas.lire)
        try agreement.indicate(on: 2)
        return agreement.scene
    }

    private func state(
        _ objective: Int = 1,
        _ end: Outcome.End = .done,
        _ results: [Int: String] = [:],
        as organisation: OrganisationID = Personas.lire,
        in scene: inout CycleScene
    ) throws {
        let outcome = Outcome(
            intention: Intention(.objective, objective),
            end: end,
            reason: "Deux hivers sans salle.",
            results: results.sorted { $0.key < $1.key }.map { IndicatorResult(indicator: $0.key, value: $0.value) }
        )
        try scene.play(in: \.evaluation, as: organisation) { try $0.evaluation.state(outcome, in: $0, at: $1) }
    }

    @Test(arguments: [Outcome.End.done, .partly], [[:], [2: "9 sur 10"]] as [[Int: String]])
    func `it is not reached, even in part, by satisfaction alone`(end: Outcome.End, results: [Int: String]) throws {
        var scene = try over()
        #expect(throws: EvaluationRefusal.resultMissing(indicator: 1)) { try state(1, end, results, in: &scene) }
        #expect(scene.cycle.evaluation.outcomes.isEmpty)
        try state(1, end, results.merging([1: "14"]) { $1 }, in: &scene)
        let outcome = try #require(scene.cycle.evaluation.outcomes[Intention(.objective, 1)]?.value)
        #expect(outcome.result(of: 1) == "14")
        #expect(outcome.result(of: 2) == results[2])
    }

    @Test(arguments: [Outcome.End.notDone, .replaced])
    func `given up or replaced, it needs its reason and no figure`(end: Outcome.End) throws {
        var scene = try over()
        try state(1, end, in: &scene)
        #expect(scene.cycle.evaluation.outcomes[Intention(.objective, 1)]?.value.end == end)
    }

    @Test func `what is counted ends with a number, and only its own signs count`() throws {
        var scene = try over()
        #expect(throws: EvaluationRefusal.resultNotCounted(indicator: 1)) {
            try state(1, .done, [1: "beaucoup"], in: &scene)
        }
        #expect(throws: EvaluationRefusal.indicatorUnknown) { try state(1, .done, [1: "14", 3: "2"], in: &scene) }
        #expect(throws: EvaluationRefusal.intentionUnknown) { try state(7, .notDone, in: &scene) }
        var told = try over(.qualitative)
        try state(1, .done, [1: "des parents racontent"], in: &told)
    }

    @Test func `without any sign of an effect it cannot be said reached`() throws {
        var agreement = try AgreementScene()
        try agreement.set()
        try agreement.indicate(.satisfaction)
        var scene = agreement.scene
        #expect(throws: EvaluationRefusal.indicatorMissing) { try state(1, .done, [1: "tous contents"], in: &scene) }
        try state(1, .notDone, in: &scene)
    }

    @Test func `an objective of one's own is nobody else's to end, until its author is gone`() throws {
        var scene = try over()
        for other in [Personas.acacias, Personas.lormont] {
            #expect(throws: EvaluationRefusal.notYourObjective) { try state(2, .notDone, as: other, in: &scene) }
        }
        var left = scene
        try left.tell { try $0.withdraw(Personas.lire) }
        left.pass(days: 15)
        try state(2, .notDone, as: Personas.acacias, in: &left)
        try state(2, .done, [3: "douze lectrices"], in: &scene)
    }

    @Test func `the cycle does not come to its return while an objective has no end`() throws {
        var scene = try over()
        #expect(scene.gaps(before: .returned).filter { $0.hasPrefix("evaluation.noOutcome.objective") }.count == 2)
        let own = scene.cycle.gaps(before: .returned, on: scene.day).filter { $0.organisations == [Personas.lire] }
        #expect(own.map(\.key) == ["evaluation.noOutcome.objective"])
        for organisation in CycleScene.partners {
            try scene.play(in: \.evaluation, as: organisation) {
                try $0.evaluation.waive(AssessmentWaiver(), at: $1)
            }
            try scene.play(in: \.evaluation, as: organisation) { try $0.evaluation.wish(Wish(way: .stop), at: $1) }
        }
        try state(1, .partly, [1: "14"], in: &scene)
        #expect(throws: EvaluationRefusal.assessmentsMissing) {
            try scene.play(in: \.course, as: Personas.lire) { try $0.end(reason: nil, at: $1) }
        }
        try state(2, .replaced, in: &scene)
        #expect(scene.gaps(before: .returned).isEmpty)
        try scene.play(in: \.course, as: Personas.lire) { try $0.end(reason: nil, at: $1) }
    }

    @Test func `an objective that its author took off is not awaited any more`() throws {
        var scene = try over()
        try scene.play(in: \.contract, as: Personas.lire) {
            try $0.contract.drop(objective: 2, because: "Nous avons changé d'équipe.", at: $1)
        }
        #expect(scene.cycle.intentions == [Intention(.objective, 1)])
    }
}
