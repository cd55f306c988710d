import Cooperation
import TestSupport
import Testing

@Suite("The days that an organisation has to keep in mind", .requirement("S-112")) struct DeadlineTests {
    private func scene() throws -> CycleScene {
        var scene = try CycleScene(
            PaperStory.paper {
                $0.start = Moment.noon.day.advanced(by: 60)
                $0.end = Moment.noon.day.advanced(by: 90)
            }
        )
        try scene.play(in: \.realisation, as: Personas.acacias) {
            let task = PlannedTask(
                what: "Réserver la salle",
                organisation: Personas.lire,
                due: $1.day.advanced(by: 5)
            )
            return try $0.realisation.offer(task, at: $1)
        }
        try scene.play(in: \.realisation, as: Personas.lire) {
            let own = Commitment(text: "Former", owner: Personas.lire, due: $1.day.advanced(by: 6))
            return try $0.realisation.commit(own, at: $1)
        }
        try scene.play(in: \.realisation, as: Personas.lire) {
            try $0.realisation.commit(Commitment(text: "Prévenir", due: $1.day.advanced(by: 7)), at: $1)
        }
        try scene.play(in: \.negotiation, as: Personas.lire) {
            try $0.negotiation.openTopic("Les lieux", question: "Où ?", in: $0, at: $1)
        }
        try scene.meet(scene.plan { $0.answerBy = scene.day.advanced(by: 3) })
        return scene
    }

    private func days(_ scene: CycleScene, _ organisation: OrganisationID) -> [Deadline.Kind: [Int]] {
        Dictionary(
            grouping: scene.cycle.deadlines(of: organisation, on: scene.day),
            by: \.kind
        ).mapValues { $0.map { $0.day.number - Moment.noon.day.number } }
    }

    @Test func `its tasks, what it owes, the last days for amendments and dates, the start and the end`() throws {
        let scene = try scene()
        #expect(
            days(scene, Personas.lire) == [
                .task: [5], .commitment: [6, 7], .amendments: [59], .poll: [3], .start: [60], .end: [90],
            ]
        )
    }

    @Test func `never those of another, nor what is done, closed or answered`() throws {
        var scene = try scene()
        #expect(days(scene, Personas.lormont)[.task] == nil)
        #expect(days(scene, Personas.lormont)[.commitment] == [7], "what all owe, not what Lire ensemble owes")
        #expect(days(scene, Personas.estey).isEmpty)
        try scene.answer([.yes, .yes, .yes], as: Personas.lire)
        for state in [TaskState.taken, .done] {
            try scene.play(in: \.realisation, as: Personas.lire) {
                try $0.realisation.move(TaskMove(task: 1, state: state), at: $1)
            }
        }
        try scene.play(in: \.realisation, as: Personas.lire) { try $0.realisation.close(1, outcome: nil, at: $1) }
        let left = days(scene, Personas.lire)
        #expect(left[.task] == nil && left[.poll] == nil && left[.commitment] == [7])
    }

    @Test func `a task of an action that was taken out is nobody's to keep in mind`() throws {
        var scene = try scene()
        try scene.play(in: \.realisation, as: Personas.acacias) {
            try $0.realisation.plan(PlannedAction(title: "Lectures"), at: $1)
        }
        try scene.play(in: \.realisation, as: Personas.lire) {
            let task = PlannedTask(action: 1, what: "Venir", organisation: Personas.lire, due: $1.day.advanced(by: 4))
            return try $0.realisation.offer(task, at: $1)
        }
        #expect(days(scene, Personas.lire)[.task] == [5, 4])
        try scene.play(in: \.realisation, as: Personas.acacias) { try $0.drop(action: 1, because: "Travaux", at: $1) }
        #expect(days(scene, Personas.lire)[.task] == [5])
    }

    @Test func `the days of the cycle that is over are none of the next one`() throws {
        var engaged = try EngagedScene()
        #expect(days(engaged.scene, Personas.lire)[.start] == [10])
        engaged.scene.pass(days: 41)
        try engaged.conclude()
        try engaged.scene.renew()
        let renewed = days(engaged.scene, Personas.lire)
        #expect(renewed[.start] == nil && renewed[.end] == nil)
        engaged.scene.pass(days: 1)
        try engaged.redate()
        #expect(days(engaged.scene, Personas.lire)[.start] == [52])
        #expect(days(engaged.scene, Personas.lire)[.end] == [82])
    }
}
