import Cooperation
import TestSupport
import Testing

@Suite("Looking at a decision again") struct ReviewingTests {
    private func adopted(reviewIn days: Int? = 30) throws -> CycleScene {
        var scene = try CycleScene()
        try scene.ask(scene.question(.vote) { $0.reviewOn = days.map { Moment.noon.day.advanced(by: $0) } })
        for partner in CycleScene.partners { try scene.say(.yes, as: partner) }
        try scene.close()
        return scene
    }

    private func confirm(_ scene: inout CycleScene, _ number: Int = 1, next: Int? = nil, mandates: [Mandate]? = nil)
        throws
    {
        let day = next.map { scene.day.advanced(by: $0) }
        try scene.play(in: \.decisions, as: Personas.lire, mandates: mandates) {
            try $0.decisions.confirm(number, reviewOn: day, at: $1)
        }
    }

    @Test func `it holds until its next day, or for good`() throws {
        var scene = try adopted()
        scene.pass(days: 30)
        #expect(scene.matters(Personas.lormont).contains("decisions.review"))
        try confirm(&scene, next: 60)
        #expect(!scene.matters(Personas.lormont).contains("decisions.review"))
        #expect(scene.cycle.decisions[1]?.reviewOn == scene.day.advanced(by: 60))
        scene.pass(days: 60)
        #expect(scene.matters(Personas.lormont).contains("decisions.review"))
        try confirm(&scene)
        scene.pass(days: 400)
        #expect(scene.cycle.decisions.toReview(on: scene.day).isEmpty)
        #expect(scene.cycle.decisions[1]?.confirmations.count == 2)
    }

    @Test(.requirement("I-09")) func `nobody confirms what is not due, into the past, or without a mandate to decide`()
        throws
    {
        var early = try adopted()
        #expect(throws: DecisionsRefusal.notToReview) { try confirm(&early) }
        #expect(throws: DecisionsRefusal.unknown) { try confirm(&early, 2) }
        var undated = try adopted(reviewIn: nil)
        undated.pass(days: 90)
        #expect(throws: DecisionsRefusal.notToReview) { try confirm(&undated) }
        early.pass(days: 30)
        #expect(throws: DecisionsRefusal.reviewPast) { try confirm(&early, next: 0) }
        let opinion = Personas.mandate(of: Personas.claire, scope: .opinion)
        #expect(throws: PartnershipRefusal.mandate(.scopeTooNarrow(has: .opinion, needs: .decide))) {
            try confirm(&early, mandates: [opinion])
        }
    }

    @Test func `a question that takes it up again, under any title, is its review`() throws {
        var scene = try adopted()
        scene.pass(days: 30)
        #expect(throws: DecisionsRefusal.unknown) { try scene.ask(scene.question(.vote) { $0.reviews = 7 }) }
        try scene.ask(scene.question(.vote, "Lire aussi le dimanche") { $0.reviews = 1 })
        #expect(scene.cycle.decisions.toReview(on: scene.day).isEmpty)
        #expect(throws: DecisionsRefusal.notToReview) { try confirm(&scene) }
        try scene.play(in: \.decisions, as: Personas.acacias) {
            try $0.decisions.takeBack(2, reason: "Trop tôt.", at: $1)
        }
        #expect(scene.cycle.decisions.toReview(on: scene.day).map(\.number) == [1])
    }
}
