import Cooperation
import TestSupport
import Testing

/// What one had taken on stays in its name when it is gone; nobody inherits it, anybody may take it up.
@Suite(.requirement("I-06", "I-08")) struct LeftBehindTests {
    /// Lire ensemble has a task, answers for an action, has a budget line, and has voted.
    private func busy() throws -> CycleScene {
        var scene = try CycleScene()
        try scene.play(in: \.realisation, as: Personas.lire) {
            try $0.realisation.plan(PlannedAction(title: "Lectures"), at: $1)
        }
        try scene.play(in: \.realisation, as: Personas.lire) {
            try $0.realisation.offer(.accountable, in: 1, to: Personas.lire, at: $1)
        }
        try task(as: Personas.lire, in: &scene)
        try scene.ask(scene.question(.vote))
        try scene.say(.no, as: Personas.lire)
        return scene
    }

    private func task(as organisation: OrganisationID, in scene: inout CycleScene) throws {
        try scene.play(in: \.realisation, as: organisation) {
            let task = PlannedTask(what: "Imprimer les affiches", organisation: organisation)
            return try $0.realisation.offer(task, at: $1)
        }
    }

    private func kinds(_ scene: CycleScene) -> [LeftBehind.Kind] {
        scene.cycle.leftBehind(on: scene.day).map(\.kind)
    }

    @Test(arguments: [true, false])
    func `by whomever leaves or merges, all is shown; what another takes up is not`(merges: Bool) throws {
        var scene = try busy()
        #expect(kinds(scene).isEmpty)
        try scene.tell { story in
            if merges {
                story.merge(Personas.lire, into: Personas.lormont, days: 15)
            } else {
                try story.withdraw(Personas.lire)
            }
        }
        #expect(kinds(scene).isEmpty, "until the day")
        scene.pass(days: 15)
        #expect(kinds(scene) == [.task, .role, .voice])
        #expect(scene.matters(Personas.lormont).contains("cycle.takeUp") == merges)
        #expect(!scene.matters(Personas.acacias).contains("cycle.takeUp"))
        try task(as: Personas.lormont, in: &scene)
        #expect(kinds(scene) == [.role, .voice])
    }

    @Test func `in the middle of a vote the voice falls and is kept, and the quorum is counted on those who stay`()
        throws
    {
        var scene = try busy()
        try scene.say(.yes, as: Personas.acacias)
        try scene.tell { $0.merge(Personas.lire, into: Personas.lormont) }
        let partners = scene.cycle.partners(on: scene.day)
        let decision = try #require(scene.cycle.decisions[1])
        #expect(decision.fallen(among: partners) == [Personas.lire])
        #expect(decision.count(.no, among: partners) == 0)
        try scene.say(.yes, as: Personas.lormont)
        #expect(throws: PartnershipRefusal.notPartner) { try scene.say(.yes, as: Personas.lire) }
        try scene.close()
        let ending = try #require(scene.cycle.decisions[1]?.ending?.value)
        #expect(ending.outcome == .adopted && ending.quorum == 2)
        #expect(scene.cycle.decisions[1]?.voices[Personas.lire]?.count == 1)
    }
}
