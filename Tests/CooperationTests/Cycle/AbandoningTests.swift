import Cooperation
import TestSupport
import Testing

/// A cycle is abandoned before its frame stands (life cycle *Partnership*).
struct AbandoningTests {
    private func wish(_ way: Wish.Way, as organisation: OrganisationID, in scene: inout CycleScene) throws {
        try scene.play(in: \.evaluation, as: organisation) { try $0.evaluation.wish(Wish(way: way), at: $1) }
    }

    private func abandon(
        _ scene: inout CycleScene,
        as organisation: OrganisationID = Personas.lire,
        reason: String = "La salle est vendue.",
        mandates: [Mandate]? = nil
    ) throws {
        try scene.play(in: \.course, as: organisation, mandates: mandates) { try $0.abandon(reason: reason, at: $1) }
    }

    @Test(.requirement("I-08", "I-09")) func `every partner wishes to stop, and one of them writes it, with a reason`()
        throws
    {
        var scene = try CycleScene()
        try wish(.stop, as: Personas.lire, in: &scene)
        try wish(.stop, as: Personas.acacias, in: &scene)
        #expect(throws: CycleRefusal.notToAbandon) { try abandon(&scene) }
        try wish(.renew, as: Personas.lormont, in: &scene)
        #expect(throws: CycleRefusal.notToAbandon) { try abandon(&scene) }
        try wish(.stop, as: Personas.lormont, in: &scene)
        #expect(throws: CycleRefusal.reasonMissing) { try abandon(&scene, reason: " ") }
        #expect(throws: PartnershipRefusal.notSeated) { try abandon(&scene, as: Personas.estey) }
        let opinion = Personas.mandate(of: Personas.claire, scope: .opinion)
        #expect(throws: PartnershipRefusal.mandate(.scopeTooNarrow(has: .opinion, needs: .decide))) {
            try abandon(&scene, mandates: [opinion])
        }
        try abandon(&scene)
        #expect(scene.cycle.state(on: scene.day) == .abandoned)
        #expect(scene.cycle.course.ending?.value.reason == "La salle est vendue.")
        #expect(scene.matters(Personas.acacias).isEmpty && scene.cycle.missing(on: scene.day).isEmpty)
    }

    @Test func `whoever is left alone at the table may stop`() throws {
        var scene = try CycleScene()
        for organisation in [Personas.lormont, Personas.acacias] {
            try scene.tell { try $0.withdraw(organisation) }
        }
        scene.pass(days: 16)
        #expect(scene.cycle.seated(on: scene.day) == [Personas.lire])
        try abandon(&scene)
        #expect(scene.cycle.state(on: scene.day) == .abandoned)
    }

    @Test(.requirement("I-21")) func `once the frame stands a cycle is ended with its assessments`() throws {
        var engaged = try EngagedScene()
        for partner in CycleScene.partners { try wish(.stop, as: partner, in: &engaged.scene) }
        #expect(throws: CycleRefusal.notToAbandon) { try abandon(&engaged.scene) }
    }
}
