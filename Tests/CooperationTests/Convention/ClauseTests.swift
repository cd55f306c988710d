import Cooperation
import TestSupport
import Testing

@Suite("The clauses of a convention")
struct ClauseTests {
    @Test func `clauses stand in the order of the model, whoever wrote first`() throws {
        var scene = try ConventionScene()
        try scene.propose(.withdrawal, "Se retirer", "Avec préavis.")
        try scene.propose(nil, "Divers", "Un goûter par an.", by: Personas.lire)
        try scene.propose(.object, "Notre objet", "Lire.", by: Personas.lormont)
        #expect(scene.convention.clauses.map(\.text.heading) == ["Notre objet", "Se retirer", "Divers"])
        #expect(scene.convention.clauses.map(\.number) == [3, 1, 2])
        #expect(!scene.convention.unwritten.contains(.object))
        #expect(scene.convention.unwritten.first == .parties)
    }

    @Test func `a clause says something and obliges only those at the table`() throws {
        var scene = try ConventionScene()
        #expect(throws: ConventionRefusal.headingMissing) { try scene.propose(nil, " ", "Lire.") }
        #expect(throws: ConventionRefusal.textMissing) { try scene.propose(nil, "Objet", "\n") }
        #expect(throws: ConventionRefusal.obligesStranger) {
            try scene.propose(nil, "Objet", "Lire.", [Personas.estey])
        }
        #expect(throws: PartnershipRefusal.notSeated) {
            try scene.propose(nil, "Objet", "Lire.", by: Personas.estey)
        }
    }

    @Test("nobody rewrites what another organisation wrote", .requirement("I-11"))
    func onlyItsAuthorRevises() throws {
        var scene = try ConventionScene.written()
        #expect(throws: ConventionRefusal.notYourClause) { try scene.revise(1, "Autre chose.", by: Personas.lire) }
        try scene.revise(1, "Lire, et prêter des livres.")
        #expect(scene.convention.clause(1)?.versions.count == 2)
        #expect(scene.convention.clause(1)?.versions[0].value.text == "Lire à voix haute au pied des immeubles.")
    }

    @Test func `two people who write at once lose nothing`() throws {
        var scene = try ConventionScene.written()
        try scene.revise(1, "La première a enregistré.")
        #expect(throws: ConventionRefusal.clauseChanged(version: 2)) {
            try scene.revise(1, "La seconde lisait l'ancien texte.", basedOn: 1)
        }
        #expect(throws: ConventionRefusal.clauseChanged(version: 2)) { try scene.amend(1, "Moi aussi.", basedOn: 1) }
        #expect(scene.convention.clause(1)?.text.text == "La première a enregistré.")
    }

    @Test func `a clause is not deleted while somebody amends it`() throws {
        var scene = try ConventionScene.written()
        try scene.amend(1, "Lire et chanter.")
        func delete(_ scene: inout ConventionScene) throws {
            try scene.play(as: Personas.acacias) { try $0.convention.delete(1, basedOn: 1, reason: nil, by: $1) }
        }
        #expect(throws: ConventionRefusal.beingAmended(amendment: 1)) { try delete(&scene) }
        #expect(throws: ConventionRefusal.beingAmended(amendment: 1)) { try scene.revise(1, "Autre.") }
        try scene.play(as: Personas.lire) { try $0.convention.setAside(1, reason: nil, by: $1) }
        try delete(&scene)
        #expect(scene.convention.article(of: 1) == nil)
        #expect(scene.convention.clause(1)?.text.text == "Lire à voix haute au pied des immeubles.")
    }

    @Test func `a clause goes elsewhere, and what was agreed stays agreed`() throws {
        var scene = try ConventionScene.written()
        try scene.agreeAll()
        try scene.play(as: Personas.lire) { try $0.convention.move(1, to: 9, by: $1) }
        #expect(scene.convention.clauses.map(\.number) == [2, 3, 1])
        #expect(scene.partners.allSatisfy { scene.convention.pending(for: $0).isEmpty })
        #expect(throws: ConventionRefusal.nothingChanged) {
            try scene.play(as: Personas.lire) { try $0.convention.move(1, to: 3, by: $1) }
        }
    }

    @Test("changing one clause asks again only those whom it obliges", .requirement("I-04"))
    func reopening() throws {
        var scene = try ConventionScene.written()
        try scene.agreeAll()
        try scene.revise(2, "Lire ensemble forme dix lectrices.")
        #expect(scene.convention.pending(for: Personas.lire).map(\.number) == [2])
        #expect(scene.convention.pending(for: Personas.acacias).isEmpty)
        #expect(scene.convention.pending(for: Personas.lormont).isEmpty)
        try scene.revise(1, "Lire, dehors.")
        #expect(scene.convention.pending(for: Personas.lormont).map(\.number) == [1])
    }

    @Test("what was agreed and then deleted is asked too", .requirement("I-04"))
    func deletionReopens() throws {
        var scene = try ConventionScene.written()
        try scene.agree(Personas.lire)
        try scene.play(as: Personas.acacias) { try $0.convention.delete(2, basedOn: 1, reason: "Fait", by: $1) }
        #expect(scene.convention.pending(for: Personas.lire).map(\.number) == [2])
        #expect(!scene.convention.pending(for: Personas.lormont).map(\.number).contains(2))
        try scene.agree(Personas.lire)
        #expect(scene.convention.pending(for: Personas.lire).isEmpty)
    }
    @Test func `whom a clause waits for are those who still have it to agree with, in the text or out of it`() throws {
        var scene = try ConventionScene.written()
        try scene.agree(Personas.lire)
        try scene.revise(1, "Lire, dehors.")
        try scene.play(as: Personas.acacias) { try $0.convention.delete(2, basedOn: 1, reason: "Fait", by: $1) }
        for clause in scene.convention.clauses + scene.convention.deleted {
            let waiting = scene.convention.waiting(for: clause, among: scene.partners)
            #expect(waiting == scene.partners.filter { scene.convention.pending(for: $0).contains(clause) })
        }
        let deleted = try #require(scene.convention.deleted.first)
        #expect(scene.convention.waiting(for: deleted, among: scene.partners) == [Personas.lire])
    }
}
