import Cooperation
import TestSupport
import Testing

/// An action taken out of the plan is nobody's to do any more, and stays to be read.
struct ActionDroppingTests {
    private let reason = "La salle ferme jusqu’en juin."

    /// Two actions; Lire ensemble answers for the first and has a task of it, the town is asked for a part.
    private func planned() throws -> CycleScene {
        var scene = try CycleScene()
        for title in ["Lectures du mercredi", "Fête du livre"] {
            try scene.play(in: \.realisation, as: Personas.acacias) {
                try $0.realisation.plan(PlannedAction(title: title, start: $1.day), at: $1)
            }
        }
        try scene.play(in: \.realisation, as: Personas.lire) {
            try $0.realisation.offer(.accountable, in: 1, to: Personas.lire, at: $1)
        }
        try scene.play(in: \.realisation, as: Personas.lire) {
            try $0.realisation.offer(.responsible, in: 1, to: Personas.lormont, at: $1)
        }
        try scene.play(in: \.realisation, as: Personas.lire) {
            let task = PlannedTask(
                action: 1,
                what: "Réserver la salle",
                organisation: Personas.lire,
                due: $1.day.advanced(by: 3)
            )
            return try $0.realisation.offer(task, at: $1)
        }
        return scene
    }

    private func drop(_ number: Int = 1, because reason: String? = nil, in scene: inout CycleScene) throws {
        let said = reason ?? self.reason
        try scene.play(in: \.realisation, as: Personas.acacias) { try $0.drop(action: number, because: said, at: $1) }
    }

    @Test func `it keeps its number, its reason and its author, and counts no more`() throws {
        var scene = try planned()
        #expect(scene.matters(Personas.lormont).contains("realisation.roleOffered"))
        #expect(scene.matters(Personas.lire).contains("realisation.taskDue"))
        try drop(in: &scene)
        let realisation = scene.cycle.realisation
        #expect(realisation.droppings[1]?.value.reason == reason)
        #expect(realisation.droppings[1]?.record.actor.organisation == Personas.acacias)
        #expect(realisation.standingActions.map(\.number) == [2])
        #expect(try realisation.action(1).title == "Lectures du mercredi")
        #expect(try realisation.action(2).title == "Fête du livre")
        #expect(realisation.orphans.map(\.number) == [2])
        #expect(realisation.openTasks().isEmpty)
        #expect(!scene.matters(Personas.lormont).contains("realisation.roleOffered"))
        scene.pass(days: 6)
        #expect(!scene.matters(Personas.lire).contains { $0.hasPrefix("realisation.task") })
    }

    @Test(.requirement("I-22")) func `it needs neither somebody who answers for it nor an end`() throws {
        var scene = try planned()
        try drop(2, in: &scene)
        #expect(!scene.gaps(before: .framed).contains("realisation.nobodyAccountable"))
        #expect(scene.cycle.intentions == [Intention(.action, 1)])
        try drop(in: &scene)
        #expect(scene.gaps(before: .framed).contains("realisation.noAction"))
        #expect(scene.cycle.title(of: Intention(.action, 1)) == "Lectures du mercredi")
    }

    @Test func `nothing more is done to it`() throws {
        var scene = try planned()
        try drop(in: &scene)
        func refuse(as organisation: OrganisationID, _ act: (Cycle, Sitting) throws -> Deed<RealisationEvent>) throws {
            #expect(throws: RealisationRefusal.actionDropped) {
                try scene.play(in: \.realisation, as: organisation, act)
            }
        }
        try refuse(as: Personas.lire) { try $0.drop(action: 1, because: "Encore", at: $1) }
        try refuse(as: Personas.lire) { try $0.change(action: 1, to: PlannedAction(title: "Autre"), seen: 1, at: $1) }
        try refuse(as: Personas.lire) { try $0.realisation.followUp(1, "Douze enfants", at: $1) }
        try refuse(as: Personas.lire) { try $0.realisation.offer(.informed, in: 1, to: Personas.lire, at: $1) }
        try refuse(as: Personas.lormont) { try $0.realisation.answer(.taken, to: .responsible, in: 1, at: $1) }
        try refuse(as: Personas.lire) { try $0.realisation.move(TaskMove(task: 1, state: .done), at: $1) }
        try refuse(as: Personas.lire) {
            let task = PlannedTask(action: 1, what: "Ranger", organisation: Personas.lire)
            return try $0.realisation.offer(task, at: $1)
        }
        let outcome = Outcome(intention: Intention(.action, 1), end: .notDone, reason: "Retirée")
        #expect(throws: EvaluationRefusal.intentionUnknown) {
            try scene.play(in: \.evaluation, as: Personas.lire) { try $0.evaluation.state(outcome, in: $0, at: $1) }
        }
    }

    @Test func `it is dropped with a reason, by somebody at the table, before its end was said`() throws {
        var scene = try planned()
        #expect(throws: RealisationRefusal.reasonMissing) { try drop(because: " ", in: &scene) }
        #expect(throws: RealisationRefusal.actionUnknown) { try drop(3, in: &scene) }
        #expect(throws: PartnershipRefusal.notSeated) {
            try scene.play(in: \.realisation, as: Personas.estey) { try $0.drop(action: 1, because: "Non", at: $1) }
        }
        let outcome = Outcome(intention: Intention(.action, 1), end: .done, reason: "Elle a eu lieu.")
        try scene.play(in: \.evaluation, as: Personas.lire) { try $0.evaluation.state(outcome, in: $0, at: $1) }
        #expect(throws: RealisationRefusal.endSaid) { try drop(in: &scene) }
    }
}
