import Cooperation
import TestSupport
import Testing

@Suite("Amending a convention")
struct AmendmentTests {
    @Test("an amendment is adopted by another than its author", .requirement("I-16"))
    func adoption() throws {
        var scene = try ConventionScene.written()
        try scene.amend(1, "Lire et chanter.")
        #expect(throws: ConventionRefusal.notYoursToAdopt) { try scene.adopt(1, by: Personas.lire) }
        try scene.adopt(1, by: Personas.lormont)
        #expect(scene.convention.clause(1)?.text.text == "Lire et chanter.")
        #expect(scene.convention.clause(1)?.version == 2)
        #expect(throws: ConventionRefusal.amendmentAnswered) { try scene.adopt(1) }
    }

    @Test func `a clause that obliges one is amended for it by that one`() throws {
        var scene = try ConventionScene.written()
        try scene.amend(2, "Lire ensemble forme vingt lectrices.", by: Personas.lormont)
        #expect(throws: ConventionRefusal.notYoursToAdopt) { try scene.adopt(1, by: Personas.acacias) }
        try scene.adopt(1, by: Personas.lire)
        try scene.amend(2, "Lire ensemble forme huit lectrices.", by: Personas.lire)
        try scene.adopt(2, by: Personas.acacias)
        #expect(scene.convention.clause(2)?.versions.count == 3)
    }

    @Test("setting aside wants a reason, and both texts stay", .requirement("I-15"))
    func settingAside() throws {
        var scene = try ConventionScene.written()
        try scene.amend(1, "Lire et chanter.")
        #expect(throws: ConventionRefusal.reasonMissing) {
            try scene.play(as: Personas.acacias) { try $0.convention.setAside(1, reason: " ", by: $1) }
        }
        try scene.play(as: Personas.acacias) { try $0.convention.setAside(1, reason: "Pas cet été.", by: $1) }
        #expect(scene.convention.amendment(1)?.proposal.value.text?.text == "Lire et chanter.")
        #expect(scene.convention.amendment(1)?.answer?.value.reason == "Pas cet été.")
        #expect(scene.convention.clause(1)?.version == 1)
    }

    @Test func `of two amendments of one text, the second is read again against the first`() throws {
        var scene = try ConventionScene.written()
        try scene.amend(1, "Lire et chanter.")
        try scene.amend(1, "Lire et danser.", by: Personas.lormont)
        try scene.adopt(1)
        #expect(throws: ConventionRefusal.amendmentStale(version: 2)) { try scene.adopt(2) }
        #expect(scene.convention.amendment(2)?.isOpen == true)
    }

    @Test func `an amendment may propose that a clause go`() throws {
        var scene = try ConventionScene.written()
        try scene.amend(2, nil, by: Personas.lormont)
        try scene.adopt(1, by: Personas.lire)
        #expect(scene.convention.clauses.map(\.number) == [1, 3])
        #expect(throws: ConventionRefusal.clauseDeleted) { try scene.amend(2, "Encore.") }
    }

    @Test func `an amendment changes something`() throws {
        var scene = try ConventionScene.written()
        #expect(throws: ConventionRefusal.nothingChanged) {
            try scene.amend(1, "Lire à voix haute au pied des immeubles.")
        }
        #expect(throws: ConventionRefusal.clauseUnknown) { try scene.amend(9, "Rien.") }
        #expect(throws: ConventionRefusal.amendmentUnknown) { try scene.adopt(9) }
    }
}
