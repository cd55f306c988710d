import Cooperation
import TestSupport
import Testing

/// Two people write over the same thing at once: the second is told, and writes over nothing that they have not seen.
struct WrittenMeanwhileTests {
    private func looks(_ what: String) -> EvaluationPlan {
        EvaluationPlan(
            looks: EvaluationPlan.Look.Nature.allCases.map {
                EvaluationPlan.Look(nature: $0, what: what, how: "au cahier", organisation: Personas.lire)
            }
        )
    }

    @Test(.requirement("S-124")) func `an evaluation plan is not written over one that was not seen`() throws {
        var scene = try CycleScene()
        func plan(_ what: String, seen: Int, as organisation: OrganisationID) throws {
            try scene.play(in: \.evaluation, as: organisation) {
                try $0.evaluation.plan(looks(what), seen: seen, start: nil, at: $1)
            }
        }
        try plan("Les présences", seen: 0, as: Personas.lire)
        #expect(throws: CycleRefusal.writtenMeanwhile) { try plan("Les livres", seen: 0, as: Personas.lormont) }
        #expect(scene.cycle.evaluation.plan?.value == looks("Les présences"))
        try plan("Les livres", seen: 1, as: Personas.lormont)
        #expect(scene.cycle.evaluation.planVersions == 2)
    }

    @Test func `an action is not written over a version that was not seen`() throws {
        var scene = try CycleScene()
        try scene.play(in: \.realisation, as: Personas.lire) {
            try $0.plan(PlannedAction(title: "Lectures"), at: $1)
        }
        func change(to title: String, seen: Int) throws {
            try scene.play(in: \.realisation, as: Personas.lormont) {
                try $0.change(action: 1, to: PlannedAction(title: title), seen: seen, at: $1)
            }
        }
        try change(to: "Lectures dehors", seen: 1)
        #expect(throws: CycleRefusal.writtenMeanwhile) { try change(to: "Lectures dedans", seen: 1) }
        #expect(scene.cycle.realisation.actions.map(\.value.title) == ["Lectures dehors"])
        try change(to: "Lectures dedans", seen: 2)
    }

    @Test(.requirement("S-114")) func `a risk is not stated anew over a version that was not seen`() throws {
        var scene = try CycleScene()
        func state(_ number: Int, _ what: String, seen: Int) throws {
            try scene.play(in: \.realisation, as: Personas.lire) {
                let risk = Risk(
                    number: number,
                    what: what,
                    likelihood: 1,
                    severity: 1,
                    organisation: $1.organisation
                )
                return try $0.realisation.state(risk, seen: seen, at: $1)
            }
        }
        try state(0, "La pluie", seen: 0)
        try state(0, "Le vent", seen: 0)
        #expect(throws: CycleRefusal.writtenMeanwhile) { try state(1, "L’orage", seen: 0) }
        try state(1, "L’orage", seen: 1)
        #expect(scene.cycle.realisation.risks[1]?.value.what == "L’orage")
    }

    @Test(.requirement("S-126")) func `the rules of the pot are not written over those that were not seen`() throws {
        var scene = try CycleScene()
        func rule(_ text: String, seen: Int) throws {
            try scene.play(in: \.budget, as: Personas.lormont) { try $0.budget.rule(text, seen: seen, at: $1) }
        }
        try rule("À deux signatures.", seen: 0)
        #expect(throws: CycleRefusal.writtenMeanwhile) { try rule("À une seule.", seen: 0) }
        #expect(scene.cycle.budget.potRules?.value.text == "À deux signatures.")
        try rule("À une seule.", seen: 1)
    }

    @Test(.requirement("S-084")) func `the means of an objective are not written over those that were not seen`() throws
    {
        var scene = try CycleScene()
        func state(_ objective: Int, _ hours: Int, seen: Int) throws {
            let means = ObjectiveMeans(objective: objective, hours: .init(needed: hours, granted: 0))
            try scene.play(in: \.budget, as: Personas.lire) { try $0.budget.state(means, seen: seen, at: $1) }
        }
        try state(1, 10, seen: 0)
        try state(2, 10, seen: 0)
        #expect(throws: CycleRefusal.writtenMeanwhile) { try state(1, 20, seen: 0) }
        try state(1, 20, seen: 1)
        #expect(scene.cycle.budget.means[1]?.value.hours?.needed == 20)
    }
}
