import Cooperation
import TestSupport
import Testing

/// Why each one came, promised before, looked at again after.
@Suite(.requirement("S-137", "S-138", "S-139", "S-140", "S-141")) struct ReasonCheckTests {
    private func chosen(_ reasons: [Reason] = [.wp4, .wf1, .wa4, .wi2]) throws -> CycleScene {
        var agreement = try AgreementScene(start: 10)
        try choose(reasons) { try agreement.play(as: Personas.lire, $0) }
        return agreement.scene
    }

    private func choose(
        _ reasons: [Reason],
        _ play: ((Cycle, Sitting) throws -> Deed<ContractEvent>) throws -> Void
    ) throws {
        let none = Viewpoint.allCases.filter { viewpoint in !reasons.contains { $0.viewpoint == viewpoint } }
        try play { cycle, sitting in
            try cycle.contract.choose(
                ReasonChoice(organisation: Personas.lire, reasons: reasons, none: none, savingsCents: 40_000),
                at: sitting
            )
        }
    }

    private func check(
        _ checks: ReasonCheck...,
        as organisation: OrganisationID = Personas.lire,
        in scene: inout CycleScene
    )
        throws
    {
        try scene.play(in: \.evaluation, as: organisation) { try $0.evaluation.check(checks, in: $0, at: $1) }
    }

    @Test(
        arguments: [(ReasonCheck.Verdict.yes, true), (.partly, true), (.no, false), (.tooEarly, false)],
        [Reason.wp4, .wf1, .wa4, .wi2]
    )
    func `what held is shown, what did not hold or comes too early needs no proof`(
        expected: (verdict: ReasonCheck.Verdict, needsEvidence: Bool),
        reason: Reason
    ) throws {
        var scene = try chosen()
        let bare = ReasonCheck(reason: reason.rawValue, verdict: expected.verdict)
        if expected.needsEvidence {
            #expect(throws: EvaluationRefusal.reasonUnproven(reason: reason.rawValue)) {
                try check(bare, in: &scene)
            }
        } else {
            try check(bare, in: &scene)
        }
        try check(
            ReasonCheck(reason: reason.rawValue, verdict: expected.verdict, evidence: "120 entrées"),
            in: &scene
        )
        let said = scene.cycle.evaluation.reasons[Personas.lire]?[reason.rawValue]?.value
        #expect(said?.verdict == expected.verdict && said?.evidence == "120 entrées")
    }

    @Test func `a reason that was not chosen is not checked, nor one of another partner`() throws {
        var scene = try chosen()
        #expect(throws: EvaluationRefusal.reasonUnknown) {
            try check(ReasonCheck(reason: "WP1", verdict: .no), in: &scene)
        }
        #expect(throws: EvaluationRefusal.reasonUnknown) {
            try check(ReasonCheck(reason: "WP4", verdict: .no), as: Personas.acacias, in: &scene)
        }
    }

    @Test func `of several, one that cannot be kept keeps all back`() throws {
        var scene = try chosen()
        #expect(throws: EvaluationRefusal.reasonUnproven(reason: "WF1")) {
            try check(
                ReasonCheck(reason: "WP4", verdict: .no),
                ReasonCheck(reason: "WF1", verdict: .yes),
                in: &scene
            )
        }
        #expect(scene.cycle.evaluation.reasons.isEmpty)
    }

    @Test func `what was saved is said in cents, for that reason only`() throws {
        var scene = try chosen()
        let saved = ReasonCheck(reason: "WI2", verdict: .partly, evidence: "Deux salles prêtées", savedCents: 21_050)
        try check(saved, ReasonCheck(reason: "WP4", verdict: .no, savedCents: 5), in: &scene)
        let said = scene.cycle.evaluation.reasons[Personas.lire]
        #expect(said?["WI2"]?.value.savedCents == 21_050)
        #expect(said?["WP4"]?.value.savedCents == nil)
        #expect(throws: EvaluationRefusal.amountNegative) {
            try check(
                ReasonCheck(reason: "WI2", verdict: .no, savedCents: -1),
                in: &scene
            )
        }
    }

    @Test func `nobody fits its reasons to the results: those of the first day are looked at`() throws {
        var scene = try chosen([.wp4])
        #expect(scene.cycle.promised(by: Personas.lire)?.reasons == [.wp4])
        scene.pass(days: 11)
        try choose([.wi1]) { try scene.play(in: \.contract, as: Personas.lire, $0) }
        #expect(scene.cycle.promised(by: Personas.lire)?.reasons == [.wp4])
        #expect(throws: EvaluationRefusal.reasonUnknown) {
            try check(ReasonCheck(reason: "WI1", verdict: .no), in: &scene)
        }
        #expect(scene.cycle.promised(by: Personas.lormont) == nil)
    }

    @Test func `what is not looked at yet is known, and unknown is not kept`() throws {
        var scene = try chosen()
        try check(ReasonCheck(reason: "WF1", verdict: .tooEarly), in: &scene)
        let left = scene.cycle.evaluation.uncheckedReasons(of: Personas.lire, in: scene.cycle)
        #expect(left == [.wp4, .wa4, .wi2])
    }
}
