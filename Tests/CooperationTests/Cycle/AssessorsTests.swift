import Cooperation
import TestSupport
import Testing

/// Whose words an assessment is made of, when somebody leaves or comes.
@Suite(.requirement("I-15", "I-21", "S-055")) struct AssessorsTests {
    private func assessed(by organisations: [OrganisationID] = CycleScene.partners) throws -> CycleScene {
        var scene = try CycleScene()
        for organisation in organisations {
            try scene.play(in: \.evaluation, as: organisation) {
                try $0.evaluation.assess(OwnAssessment(obtained: "Des lecteurs."), at: $1)
            }
        }
        return scene
    }

    private func end(_ scene: inout CycleScene) throws {
        try scene.play(in: \.course, as: Personas.lormont) { _, _ in
            Deed([.ended(CycleEnding(way: .renewed, reason: nil))])
        }
    }

    @Test(arguments: [true, false])
    func `whoever wrote and left is read after the partners, and waited for no more`(merges: Bool) throws {
        var scene = try assessed(by: [Personas.lire])
        try scene.tell { story in
            if merges {
                story.merge(Personas.lire, into: Personas.estey, days: 15)
            } else {
                try story.withdraw(Personas.lire)
            }
        }
        #expect(scene.cycle.assessing(on: scene.day) == CycleScene.partners)
        scene.pass(days: 15)
        #expect(scene.cycle.assessing(on: scene.day) == [Personas.acacias, Personas.lormont])
        #expect(scene.cycle.assessors(on: scene.day) == [Personas.acacias, Personas.lormont, Personas.lire])
    }

    @Test func `whoever left without a word is not there`() throws {
        var scene = try assessed(by: [Personas.acacias])
        try scene.tell { $0.merge(Personas.lire, into: Personas.estey) }
        #expect(scene.cycle.assessors(on: scene.day) == [Personas.acacias, Personas.lormont])
    }

    @Test func `an ended cycle keeps the partners of its end: no newcomer, nobody gone since`() throws {
        var scene = try assessed()
        try end(&scene)
        scene.pass(days: 30)
        try scene.tell {
            try $0.withdraw(Personas.lire)
            try $0.name(Personas.estey)
            try $0.notify()
            try $0.accept(Personas.estey)
        }
        scene.pass(days: 60)
        #expect(scene.cycle.partners(on: scene.day) == [Personas.acacias, Personas.estey, Personas.lormont])
        #expect(scene.cycle.assessing(on: scene.day) == CycleScene.partners)
        #expect(scene.cycle.assessors(on: scene.day) == CycleScene.partners)
    }

    @Test func `a text published in the next cycle takes nobody out of the one that ended`() throws {
        var scene = try assessed()
        try end(&scene)
        scene.pass(days: 1)
        try scene.tell { try $0.retitle("Lire plus loin", .substance) }
        #expect(scene.cycle.partners(on: scene.day) != CycleScene.partners)
        #expect(scene.cycle.assessing(on: scene.day) == CycleScene.partners)
    }

    @Test(.requirement("S-027")) func `what one that left had answered still counts, its silence does not`() throws {
        var scene = try CycleScene()
        for what in ["Un bus de nuit", "Une affiche"] {
            try scene.play(in: \.evaluation, as: Personas.lire) {
                try $0.evaluation.declare(JointResult(what: what, evidence: "Arrêté du 3 mai"), at: $1)
            }
        }
        for organisation in [Personas.acacias, Personas.lormont] {
            for result in [1, 2] {
                try scene.play(in: \.evaluation, as: organisation) {
                    try $0.evaluation.answer(AloneAnswer(result: result, alone: false), at: $1)
                }
            }
        }
        try scene.play(in: \.evaluation, as: Personas.lire) {
            try $0.evaluation.answer(AloneAnswer(result: 2, alone: true), at: $1)
        }
        try scene.tell { $0.merge(Personas.lire, into: Personas.estey) }
        let surplus = scene.cycle.evaluation.surplus(among: scene.cycle.assessing(on: scene.day))
        #expect(surplus.together.map(\.what) == ["Un bus de nuit"])
        #expect(surplus.alone.map(\.what) == ["Une affiche"])
    }
}
