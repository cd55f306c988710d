import Cooperation
import TestSupport
import Testing

@Suite("A clause that obliged one that left", .requirement("I-04", "I-06"))
struct DepartedObligedTests {
    /// The second clause obliges Lire ensemble alone, which is part of another organisation since.
    private func left() throws -> ConventionScene {
        var scene = try ConventionScene.written()
        try scene.tell { $0.merge(Personas.lire, into: Personas.estey) }
        return scene
    }

    private func text(_ obliges: [OrganisationID]) -> ClauseText {
        ClauseText(
            heading: "Former des lectrices",
            text: "Six lectrices sont formées.",
            topic: .commitments,
            obliges: obliges
        )
    }

    private func obstacles(_ scene: ConventionScene) -> [String] {
        scene.convention.obstacles(in: scene.cycle.cycle, on: scene.cycle.day).map(\.key)
    }

    @Test func `it is written anew without obliging anybody else`() throws {
        var scene = try left()
        try scene.revise(2, "Lire ensemble devait former six lectrices.")
        #expect(scene.convention.clause(2)?.text.obliges == [Personas.lire])
        try scene.amend(2, "Lire ensemble devait former des lectrices.", by: Personas.lormont)
        #expect(scene.convention.amendment(1)?.proposal.value.text?.obliges == [Personas.lire])
        #expect(throws: ConventionRefusal.obligesStranger) {
            try scene.propose(nil, "Encore", "Lire.", [Personas.lire])
        }
    }

    @Test func `it comes to oblige all only when somebody says so`() throws {
        var scene = try left()
        #expect(throws: ConventionRefusal.obligesWidened) {
            try scene.play(as: Personas.acacias) {
                try $0.convention.revise(2, basedOn: 1, text([]), by: $1)
            }
        }
        #expect(throws: ConventionRefusal.obligesWidened) {
            try scene.play(as: Personas.lormont) {
                try $0.convention.amend(2, basedOn: 1, text([]), reason: nil, by: $1)
            }
        }
        try scene.play(as: Personas.acacias) {
            try $0.convention.revise(2, basedOn: 1, text([]), bindingAll: true, by: $1)
        }
        #expect(scene.convention.clause(2)?.text.obliges == [])
        try scene.revise(2, "Chacun forme deux lectrices.", basedOn: 2)
    }

    @Test func `taken out while it was written, its words oblige those who are there, or all when it is said`() throws {
        var scene = try left()
        try scene.play(as: Personas.acacias) { try $0.convention.delete(2, basedOn: 1, reason: nil, by: $1) }
        for (obliges, refusal) in [
            ([OrganisationID](), ConventionRefusal.obligesWidened), ([Personas.lire], .obligesStranger),
        ] {
            #expect(throws: refusal) {
                try scene.play(as: Personas.lormont) {
                    try $0.convention.propose(text(obliges), insteadOf: 2, by: $1)
                }
            }
        }
        try scene.play(as: Personas.lormont) {
            try $0.convention.propose(text([Personas.lormont]), insteadOf: 2, by: $1)
        }
        try scene.play(as: Personas.lormont) {
            try $0.convention.propose(text([]), insteadOf: 2, bindingAll: true, by: $1)
        }
        #expect(scene.convention.clause(4)?.text.obliges == [Personas.lormont])
        #expect(scene.convention.clause(5)?.text.obliges == [])
    }

    @Test func `the text is not closed while a clause has nobody left to oblige`() throws {
        var scene = try ConventionScene.written()
        #expect(!obstacles(scene).contains("convention.nobodyObliged"))
        try scene.tell { $0.merge(Personas.lire, into: Personas.estey) }
        try scene.agreeAll()
        #expect(obstacles(scene) == ["convention.nobodyObliged"])
        #expect(throws: ConventionRefusal.notReady(gap: "nobodyObliged")) { try scene.close() }
        try scene.play(as: Personas.acacias) {
            try $0.convention.revise(2, basedOn: 1, text([Personas.lormont]), by: $1)
        }
        try scene.agreeAll()
        try scene.close()
        #expect(scene.convention.openRound?.text.parties == [Personas.acacias, Personas.lormont])
    }

    @Test(.requirement("S-053")) func `a copy brought back changes it like any other`() throws {
        var scene = try left()
        let passage = ReturnedClause(
            number: 2,
            version: 1,
            heading: "Ce que fait Lire ensemble",
            text: "Lire ensemble devait former six lectrices."
        )
        let changes = scene.convention.changes(in: [passage])
        try scene.play(as: Personas.lormont) { try $0.convention.bring(changes, reason: nil, by: $1) }
        #expect(scene.convention.amendment(1)?.proposal.value.text?.obliges == [Personas.lire])
    }
}
