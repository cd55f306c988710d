import Cooperation
import TestSupport
import Testing

@Suite("Who is engaged, and what copies say of credits")
struct EngagedTests {
    private func engaged(_ scene: ConventionScene) -> [OrganisationID] {
        let cycle = scene.cycle.cycle
        return CycleScene.partners.filter { cycle.isEngaged($0, on: scene.cycle.day) }
    }

    @Test("only a signature on a convention in force engages, and only while one stays", .requirement("I-03"))
    func signatures() throws {
        var scene = try ConventionScene.closed()
        try scene.sign(Personas.lire)
        #expect(engaged(scene).isEmpty, "not in force yet")
        try scene.sign(Personas.acacias)
        try scene.sign(Personas.lormont)
        #expect(engaged(scene) == CycleScene.partners)
    }

    @Test("the frame's rule on credits is printed once all have agreed to it", .requirement("S-116"))
    func rules() throws {
        var scene = try CycleScene()
        let rules = CycleScene.rules { $0.articles[.visibility] = "Chacun parle en nommant les autres." }
        try scene.play(in: \.frame, as: Personas.acacias) { try $0.frame.propose(rules, basedOn: 0, at: $1) }
        #expect(scene.cycle.creditRules(on: scene.day).isEmpty, "a rule that nobody agreed to is none")
        for partner in CycleScene.partners {
            try scene.play(in: \.frame, as: partner) { try $0.frame.approve(1, in: $0, at: $1) }
        }
        #expect(
            scene.cycle.creditRules(on: scene.day) == [
                "Les noms des trois structures, par ordre alphabétique, sur chaque document.",
                "Chacun parle en nommant les autres.",
            ]
        )
    }
}
