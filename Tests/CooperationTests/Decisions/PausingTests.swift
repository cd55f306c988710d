import Cooperation
import TestSupport
import Testing

@Suite("Suspending and taking up again") struct PausingTests {
    private func decide(_ scene: inout CycleScene, _ kind: DecisionEffect.Kind, _ choice: VoiceChoice = .yes) throws {
        try scene.ask(
            scene.question(.vote, about: .course, "Attendre la réponse de la ville") {
                $0.effect = DecisionEffect(kind)
            }
        )
        for partner in CycleScene.partners { try scene.say(choice, as: partner) }
        scene.pass(days: 1)
        try scene.close()
    }

    private func carryOut(_ scene: inout CycleScene, _ number: Int? = nil) throws {
        let number = number ?? scene.cycle.decisions.all.count
        try scene.play(in: \.course, as: Personas.lire) { try $0.course.carryOut(number, in: $0, at: $1) }
    }

    @Test func `the cycle stands still by a decision of the partners, and goes on by another`() throws {
        var scene = try CycleScene()
        let before = scene.cycle.state(on: scene.day)
        try decide(&scene, .suspend)
        #expect(scene.cycle.state(on: scene.day) == before)
        try carryOut(&scene)
        #expect(scene.cycle.state(on: scene.day) == .suspended)
        #expect(scene.cycle.course.pauses.first?.reason == "Attendre la réponse de la ville")
        #expect(throws: CycleRefusal.alreadySuspended) { try carryOut(&scene) }
        #expect(throws: CycleRefusal.alreadySuspended) { try decide(&scene, .suspend) }
        try decide(&scene, .resume)
        try carryOut(&scene)
        #expect(scene.cycle.state(on: scene.day) == before)
    }

    @Test func `what was rejected, does not exist or was carried out before suspends nothing`() throws {
        var scene = try CycleScene()
        #expect(throws: CycleRefusal.notDecided) { try carryOut(&scene, 1) }
        try decide(&scene, .suspend, .no)
        #expect(throws: CycleRefusal.notDecided) { try carryOut(&scene) }
        #expect(throws: CycleRefusal.notSuspended) { try decide(&scene, .resume) }
        try decide(&scene, .suspend)
        try carryOut(&scene, 2)
        scene.pass(days: 1)
        try decide(&scene, .resume)
        try carryOut(&scene, 3)
        #expect(throws: CycleRefusal.notDecided) { try carryOut(&scene, 2) }
    }
}
