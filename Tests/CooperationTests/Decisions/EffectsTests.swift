import Cooperation
import TestSupport
import Testing

@Suite("What a decision could change by itself") struct EffectsTests {
    @Test func `only what would change something is offered`() throws {
        var scene = try CycleScene()
        func offered() -> [DecisionEffect] { scene.cycle.possibleEffects(on: scene.day) }
        #expect(offered() == [DecisionEffect(.suspend)])
        for owner in [Personas.lire, nil] {
            try scene.play(in: \.realisation, as: Personas.lire) {
                try $0.realisation.commit(Commitment(text: "Ouvrir à toutes", owner: owner), at: $1)
            }
        }
        #expect(offered() == [DecisionEffect(.suspend), DecisionEffect(.commitment, 2)])
        try scene.frame()
        #expect(offered() == [DecisionEffect(.suspend), DecisionEffect(.commitment, 2)], "version 1 is in force")
        try scene.play(in: \.frame, as: Personas.lormont) {
            try $0.frame.propose(CycleScene.rules(quorum: 60), basedOn: 1, at: $1)
        }
        #expect(
            offered() == [DecisionEffect(.suspend), DecisionEffect(.frame, 2), DecisionEffect(.commitment, 2)]
        )
    }

    @Test(arguments: [Int.min, 0, 3, .max]) func `rules that nobody wrote cannot come into force`(number: Int) throws {
        var scene = try CycleScene()
        try scene.frame()
        try scene.play(in: \.frame, as: Personas.lormont) {
            try $0.frame.propose(CycleScene.rules(quorum: 60), basedOn: 1, at: $1)
        }
        let question = scene.question(.vote, about: .frame) { $0.effect = DecisionEffect(.frame, number) }
        #expect(throws: DecisionsRefusal.frameUnknown) { try scene.ask(question) }
    }

    @Test func `the assessment can begin once the convention and the frame stand`() throws {
        let engaged = try EngagedScene().scene
        #expect(engaged.cycle.possibleEffects(on: engaged.day).contains(DecisionEffect(.assess)))
    }
}
