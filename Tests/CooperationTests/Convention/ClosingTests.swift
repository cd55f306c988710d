import Cooperation
import TestSupport
import Testing

@Suite("Closing a convention for signature")
struct ClosingTests {
    private func obstacles(_ scene: ConventionScene) -> [String] {
        scene.convention.obstacles(in: scene.cycle.cycle, on: scene.cycle.day).map(\.key)
    }

    @Test func `what keeps it from being closed is told in the order of the work`() throws {
        var scene = try ConventionScene()
        #expect(obstacles(scene) == ["convention.notBegun"])
        #expect(throws: ConventionRefusal.notReady(gap: "notBegun")) { try scene.close() }
        try scene.propose(.object, "Notre objet", "Lire à […].")
        #expect(
            obstacles(scene) == ["convention.noWithdrawal", "convention.blanks", "convention.notAgreed"]
        )
        try scene.revise(1, "Lire dehors.")
        #expect(obstacles(scene) == ["convention.noWithdrawal", "convention.notAgreed"])
    }

    @Test("the notice of withdrawal is named in the text", .requirement("I-06"))
    func withdrawal() throws {
        var scene = try ConventionScene()
        try scene.propose(.object, "Notre objet", "Lire.")
        try scene.agreeAll()
        #expect(throws: ConventionRefusal.notReady(gap: "noWithdrawal")) { try scene.close() }
        try scene.propose(.withdrawal, "Se retirer", "Librement.")
        try scene.agreeAll()
        try scene.close()
        #expect(scene.convention.openRound?.text.noticeDays == 15)
    }

    @Test("each agrees under a mandate to decide, with the words it read", .requirement("I-04", "I-09"))
    func agreement() throws {
        var scene = try ConventionScene.written()
        #expect(throws: PartnershipRefusal.mandate(.missing(scope: .decide))) {
            try scene.play(as: Personas.lire, mandates: []) { cycle, sitting in
                let pending = cycle.convention.pending(for: Personas.lire).map { ClauseAgreement.Reading($0) }
                return try cycle.convention.agree(pending, by: sitting)
            }
        }
        let read = scene.convention.pending(for: Personas.lire).map { ClauseAgreement.Reading($0) }
        try scene.revise(1, "Lire, et prêter.")
        #expect(throws: ConventionRefusal.clauseChanged(version: 2)) {
            try scene.play(as: Personas.lire) { try $0.convention.agree(read, by: $1) }
        }
        try scene.agree(Personas.lire)
        #expect(throws: ConventionRefusal.nothingToAgree) { try scene.agree(Personas.lire) }
    }

    @Test("two partners at least are bound", .requirement("I-10"))
    func two() throws {
        var scene = try ConventionScene()
        try scene.propose(.withdrawal, "Se retirer", "Librement.", [Personas.lire])
        try scene.agreeAll()
        #expect(throws: ConventionRefusal.notReady(gap: "tooFewPartners")) { try scene.close() }
    }

    @Test func `only those whom a clause obliges sign`() throws {
        var scene = try ConventionScene()
        try scene.propose(.withdrawal, "Se retirer", "Librement.", [Personas.lire, Personas.acacias])
        try scene.agreeAll()
        try scene.close()
        #expect(scene.convention.openRound?.text.parties == [Personas.acacias, Personas.lire])
        #expect(throws: ConventionRefusal.notAParty) { try scene.sign(Personas.lormont) }
    }

    @Test func `an open amendment keeps the text open`() throws {
        var scene = try ConventionScene.written()
        try scene.agreeAll()
        try scene.amend(1, "Lire et chanter.")
        #expect(throws: ConventionRefusal.notReady(gap: "amended")) { try scene.close() }
        #expect(scene.cycle.matters(Personas.acacias).contains("convention.amendments"))
        #expect(!scene.cycle.matters(Personas.lire).contains("convention.amendments"))
    }

    @Test func `two versions compare clause by clause`() throws {
        var scene = try ConventionScene.closed()
        let first = try #require(scene.convention.openRound?.text)
        try scene.reopen()
        try scene.revise(1, "Lire, dehors.")
        try scene.propose(nil, "Divers", "Un goûter par an.")
        try scene.play(as: Personas.acacias) { try $0.convention.delete(2, basedOn: 1, reason: nil, by: $1) }
        let now = scene.convention.text(in: scene.cycle.cycle, on: scene.cycle.day)
        let difference = ConventionDifference(from: first, to: now)
        #expect(difference.lines.map(\.number) == [1, 3, 4, 2])
        #expect(difference.lines.map(\.change) == [.changed, .same, .added, .deleted])
    }

    @Test func `a file that comes back shows only what was changed in it`() throws {
        var scene = try ConventionScene.written()
        let returned = [
            ReturnedClause(
                number: 1,
                version: 1,
                heading: "Notre objet",
                text: "Lire à voix haute\nau pied des immeubles."
            ),
            ReturnedClause(number: 2, version: 1, heading: "Ce que fait Lire ensemble", text: "Forme dix lectrices."),
            ReturnedClause(number: nil, version: nil, heading: "Divers", text: "Un goûter par an."),
        ]
        try scene.revise(3, "Chacun se retire librement, avec un mois de préavis.")
        let changes = scene.convention.changes(in: returned)
        #expect(changes.map(\.clause?.number) == [2, nil])
        #expect(changes.map(\.text.text) == ["Forme dix lectrices.", "Un goûter par an."])
        #expect(changes[0].text.obliges == [Personas.lire])
        #expect(scene.convention.absent(from: returned).map(\.number) == [3])
    }
}
