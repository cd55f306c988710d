import Cooperation
import TestSupport
import Testing

struct EvaluationTests {
    private func look(_ nature: EvaluationPlan.Look.Nature) -> EvaluationPlan.Look {
        EvaluationPlan.Look(
            nature: nature,
            what: "Les présences",
            how: "Feuille à l’entrée",
            organisation: Personas.lire
        )
    }

    /// One action planned, and nothing said of its end.
    private func acted() throws -> CycleScene {
        var scene = try CycleScene()
        try scene.play(in: \.realisation, as: Personas.lire) {
            try $0.realisation.plan(PlannedAction(title: "Lectures", objective: 1), at: $1)
        }
        return scene
    }

    /// Every intention has its end and every partner its assessment.
    private func returned() throws -> CycleScene {
        var scene = try acted()
        try scene.play(in: \.evaluation, as: Personas.lire) {
            let outcome = Outcome(intention: Intention(.action, 1), end: .partly, reason: "Il a plu.")
            return try $0.evaluation.state(outcome, in: $0, at: $1)
        }
        for organisation in CycleScene.partners {
            try scene.play(in: \.evaluation, as: organisation) {
                try $0.evaluation.assess(OwnAssessment(obtained: "Des familles sont venues."), at: $1)
            }
        }
        return scene
    }

    @Test(.requirement("S-123", "S-124")) func `an evaluation plan counts and tells, or it is refused`() throws {
        var scene = try CycleScene()
        #expect(scene.gaps(before: .framed).contains("evaluation.noPlan"))
        func plan(_ looks: [EvaluationPlan.Look]) throws {
            try scene.play(in: \.evaluation, as: Personas.lire) {
                try $0.evaluation.plan(EvaluationPlan(looks: looks), seen: 0, start: nil, at: $1)
            }
        }
        #expect(throws: EvaluationRefusal.planEmpty) { try plan([]) }
        #expect(throws: EvaluationRefusal.planIncomplete) { try plan([look(.quantitative)]) }
        #expect(throws: EvaluationRefusal.planIncomplete) { try plan([look(.qualitative)]) }
        try plan([look(.quantitative), look(.qualitative)])
        #expect(!scene.gaps(before: .framed).contains("evaluation.noPlan"))
    }

    @Test(.requirement("S-124")) func `a plan is not rewritten once the action has begun`() throws {
        var scene = try CycleScene()
        let start = Moment.noon.day.advanced(by: -1)
        func plan(_ looks: [EvaluationPlan.Look]) throws {
            try scene.play(in: \.evaluation, as: Personas.lire) {
                let plan = EvaluationPlan(looks: looks)
                return try $0.evaluation.plan(plan, seen: $0.evaluation.planVersions, start: start, at: $1)
            }
        }
        try plan([look(.quantitative), look(.qualitative)])
        #expect(throws: EvaluationRefusal.planAfterStart) {
            try plan([look(.qualitative), look(.quantitative), look(.quantitative)])
        }
    }

    @Test(.requirement("I-22")) func `an intention ends with a reason`() throws {
        var scene = try acted()
        #expect(scene.gaps(before: .returned).contains("evaluation.noOutcome.action"))
        #expect(throws: EvaluationRefusal.reasonMissing) {
            try scene.play(in: \.evaluation, as: Personas.lire) {
                let outcome = Outcome(intention: Intention(.action, 1), end: .done, reason: " ")
                return try $0.evaluation.state(outcome, in: $0, at: $1)
            }
        }
        #expect(throws: EvaluationRefusal.intentionUnknown) {
            try scene.play(in: \.evaluation, as: Personas.lire) {
                let outcome = Outcome(intention: Intention(.action, 2), end: .done, reason: "Oui")
                return try $0.evaluation.state(outcome, in: $0, at: $1)
            }
        }
    }

    @Test(.requirement("I-21", "S-055")) func `a cycle closes only when each partner filed or waived its assessment`()
        throws
    {
        var scene = try returned()
        for organisation in CycleScene.partners {
            try scene.play(in: \.evaluation, as: organisation) { try $0.evaluation.wish(Wish(way: .stop), at: $1) }
        }
        try scene.play(in: \.course, as: Personas.lire) { try $0.end(reason: nil, at: $1) }
        #expect(scene.cycle.state(on: scene.day) == .closed)

        var silent = try acted()
        try silent.play(in: \.evaluation, as: Personas.lire) {
            let outcome = Outcome(intention: Intention(.action, 1), end: .done, reason: "Fait")
            return try $0.evaluation.state(outcome, in: $0, at: $1)
        }
        for organisation in CycleScene.partners {
            try silent.play(in: \.evaluation, as: organisation) { try $0.evaluation.wish(Wish(way: .stop), at: $1) }
        }
        for organisation in [Personas.lire, Personas.acacias] {
            try silent.play(in: \.evaluation, as: organisation) {
                try $0.evaluation.assess(OwnAssessment(obtained: "Bien"), at: $1)
            }
        }
        #expect(throws: EvaluationRefusal.assessmentsMissing) {
            try silent.play(in: \.course, as: Personas.lire) { try $0.end(reason: nil, at: $1) }
        }
        try silent.play(in: \.evaluation, as: Personas.lormont) {
            try $0.evaluation.waive(AssessmentWaiver(), at: $1)
        }
        try silent.play(in: \.course, as: Personas.lire) { try $0.end(reason: nil, at: $1) }
        #expect(silent.cycle.course.ending?.value.way == .closed)
    }

    @Test(.requirement("S-056")) func `two partners that go on begin a new cycle`() throws {
        var scene = try returned()
        #expect(scene.cycle.missingToEnd(on: scene.day).map(\.key) == ["evaluation.noWish"])
        #expect(scene.cycle.wishedEnding(among: CycleScene.partners) == nil)
        let wishes: [(OrganisationID, Wish.Way)] = [
            (Personas.lire, .renew), (Personas.lormont, .change), (Personas.acacias, .stop),
        ]
        for (organisation, way) in wishes {
            try scene.play(in: \.evaluation, as: organisation) { try $0.evaluation.wish(Wish(way: way), at: $1) }
        }
        #expect(scene.cycle.missingToEnd(on: scene.day).isEmpty)
        #expect(scene.cycle.wishedEnding(among: CycleScene.partners) == .renewed)
        try scene.play(in: \.course, as: Personas.lormont) { try $0.end(reason: nil, at: $1) }
        #expect(scene.cycle.course.cycle == 2)
        #expect(scene.cycle.state(on: scene.day) == .renewed)
        #expect(scene.cycle.isPast)
    }

    @Test(.requirement("S-027")) func `the surplus is what no partner would have obtained alone`() throws {
        var scene = try CycleScene()
        for what in ["Un bus de nuit", "Une affiche"] {
            try scene.play(in: \.evaluation, as: Personas.lire) {
                try $0.evaluation.declare(JointResult(what: what, evidence: "Arrêté du 3 mai"), at: $1)
            }
        }
        #expect(throws: EvaluationRefusal.evidenceMissing) {
            try scene.play(in: \.evaluation, as: Personas.lire) {
                try $0.evaluation.declare(JointResult(what: "De la joie", evidence: ""), at: $1)
            }
        }
        func answer(_ result: Int, _ alone: Bool, as organisation: OrganisationID) throws {
            try scene.play(in: \.evaluation, as: organisation) {
                try $0.evaluation.answer(AloneAnswer(result: result, alone: alone), at: $1)
            }
        }
        try answer(1, false, as: Personas.lire)
        try answer(1, false, as: Personas.acacias)
        #expect(scene.cycle.evaluation.surplus(among: CycleScene.partners).unknown.map(\.number) == [1, 2])
        try answer(1, false, as: Personas.lormont)
        try answer(2, true, as: Personas.lormont)
        let surplus = scene.cycle.evaluation.surplus(among: CycleScene.partners)
        #expect(surplus.together.map(\.what) == ["Un bus de nuit"])
        #expect(surplus.alone.map(\.what) == ["Une affiche"])
    }

    @Test(.requirement("I-15")) func `a dissent stays beside the joint assessment, and a new text reopens it`() throws {
        var scene = try CycleScene()
        try scene.play(in: \.evaluation, as: Personas.lire) {
            try $0.evaluation.write("Nous avons lu.", after: 0, at: $1)
        }
        #expect(throws: EvaluationRefusal.dissentMissing) {
            try scene.play(in: \.evaluation, as: Personas.lormont) {
                try $0.evaluation.answer(JointWord(assessment: 1, agrees: false), at: $1)
            }
        }
        try scene.play(in: \.evaluation, as: Personas.lormont) {
            try $0.evaluation.answer(JointWord(assessment: 1, agrees: false, dissent: "Trop peu."), at: $1)
        }
        #expect(scene.cycle.evaluation.jointWords[Personas.lormont]?.value.dissent == "Trop peu.")
        try scene.play(in: \.evaluation, as: Personas.acacias) {
            try $0.evaluation.write("Nous avons lu, trop peu.", after: 1, at: $1)
        }
        #expect(scene.cycle.evaluation.jointWords.isEmpty)
        #expect(throws: EvaluationRefusal.textChanged) {
            try scene.play(in: \.evaluation, as: Personas.lire) {
                try $0.evaluation.write("Nous avons beaucoup lu.", after: 1, at: $1)
            }
        }
        #expect(throws: EvaluationRefusal.textChanged) {
            try scene.play(in: \.evaluation, as: Personas.lormont) {
                try $0.evaluation.answer(JointWord(assessment: 1, agrees: true), at: $1)
            }
        }
    }

    @Test(.requirement("S-137", "S-141")) func `a reason chosen before is checked after, with evidence`() throws {
        var scene = try CycleScene()
        try scene.play(in: \.contract, as: Personas.lire) {
            let choice = ReasonChoice(
                organisation: Personas.lire,
                reasons: [.wp1],
                none: [.professionals, .action, .institution]
            )
            return try $0.contract.choose(choice, at: $1)
        }
        func check(_ check: ReasonCheck) throws {
            try scene.play(in: \.evaluation, as: Personas.lire) { try $0.evaluation.check([check], in: $0, at: $1) }
        }
        #expect(throws: EvaluationRefusal.reasonUnknown) { try check(ReasonCheck(reason: "WF1", verdict: .no)) }
        #expect(throws: EvaluationRefusal.reasonUnproven(reason: "WP1")) {
            try check(ReasonCheck(reason: "WP1", verdict: .yes))
        }
        try check(ReasonCheck(reason: "WP1", verdict: .yes, evidence: "120 entrées"))
        #expect(scene.cycle.evaluation.reasons[Personas.lire]?["WP1"]?.value.verdict == .yes)
    }

    @Test(.requirement("S-008")) func `the words of the people concerned say how they were gathered`() throws {
        var scene = try CycleScene()
        #expect(throws: EvaluationRefusal.gatheringMissing) {
            try scene.play(in: \.evaluation, as: Personas.lire) {
                try $0.evaluation.hear(RecipientVoice(words: "On revient", gathered: ""), at: $1)
            }
        }
    }
}
