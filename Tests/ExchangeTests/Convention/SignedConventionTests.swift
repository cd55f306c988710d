import Cooperation
import Exchange
import Foundation
import TestSupport
import Testing

@Suite("A signed convention on paper and in a proof")
struct SignedConventionTests {
    private static let names = [
        Personas.lire: "Lire ensemble", Personas.acacias: "Les Acacias", Personas.lormont: "Ville de Lormont",
    ]

    private static func cast(_ scene: ConventionScene) -> PaperCast {
        var cast = PaperCast(names: names)
        for signature in scene.convention.rounds.flatMap(\.signatures) {
            guard let mandate = signature.record.actor.mandate, let person = signature.record.actor.person else {
                continue
            }
            cast.mandates[mandate] = Personas.mandate(of: person, "Présidente", scope: .sign)
        }
        return cast
    }

    private static func html(_ scene: ConventionScene, annexes: [PrintedSection] = []) throws -> String {
        let printed = try #require(
            PrintedConvention(
                of: scene.cycle.cycle,
                round: scene.convention.rounds.last,
                annexes: annexes,
                cast: cast(scene),
                verificationAddress: "https://maillage.example/v/RTDK-2345-VS",
                on: scene.cycle.day
            )
        )
        return ConventionPrinter(try PrintedSheets.words()).html(printed)
    }

    private static func proof(_ scene: ConventionScene) throws -> Proof {
        try #require(
            Proof(
                of: scene.cycle.cycle.partnership,
                convention: scene.convention,
                cast: cast(scene),
                verificationAddress: "https://maillage.example/v/RTDK-2345-VS",
                at: scene.cycle.moment,
                head: Proof.JournalHead(version: 4, hash: "ab")
            )
        )
    }

    @Test(
        "it names its signatories, their function, their mandate, the notice and the hash",
        .requirement("I-06", "S-035")
    )
    func carriesItsProof() throws {
        let scene = try ConventionScene.signed()
        let html = try Self.html(scene)
        #expect(html.contains("Signée par toutes les parties"))
        #expect(html.contains("Présidente"))
        #expect(html.contains("Préavis convenu pour se retirer : 15 jours"))
        #expect(html.contains(try #require(scene.convention.openRound).hash.hexadecimal.prefix(20)))
        #expect(html.contains("<svg class=\"qr\""))
        #expect(!html.contains("‹"), "a word is missing")
    }

    @Test("who has not signed is printed as such", .requirement("S-036"))
    func unsigned() throws {
        var scene = try ConventionScene.closed()
        try scene.sign(Personas.lire)
        let html = try Self.html(scene)
        #expect(html.contains("En cours de signature : 1 signatures sur 3"))
        #expect(html.contains("pas encore signée"))
    }

    @Test("what is joined comes after all that was signed, says its day, and leaves the hash as it was")
    func annexes() throws {
        let scene = try ConventionScene.signed()
        let bare = try Self.html(scene)
        #expect(!bare.contains("class=\"annexes\""), "nothing to join, no heading for it")
        let table = PrintedBlock.table(["Compte", "Prévu"], [["60 Achats", "120 €"]])
        let html = try Self.html(scene, annexes: [PrintedSection("Budget", [.heading("Charges"), table])])
        let start = try #require(html.range(of: "class=\"annexes\"")).lowerBound
        let (signed, joined) = (html[..<start], html[start...])
        #expect(signed.contains(try #require(scene.convention.openRound).hash.hexadecimal.prefix(20)))
        #expect(signed.contains("Présidente") && !signed.contains("60 Achats"))
        #expect(joined.contains("<h2>Annexes</h2>") && joined.contains("<h3>Budget</h3>"))
        #expect(joined.contains("<h4>Charges</h4>") && joined.contains("60 Achats"))
        #expect(joined.contains("ne font pas partie du texte signé"))
    }

    @Test("all parties are credited together, in alphabetical order", .requirement("S-116"))
    func credits() throws {
        let html = try Self.html(try ConventionScene.signed())
        let credits = try #require(html.range(of: "class=\"credits\""))
        let block = html[credits.upperBound...].prefix(400)
        #expect(block.contains("<li>Les Acacias</li><li>Lire ensemble</li><li>Ville de Lormont</li>"))
    }

    @Test("a proof says who signed, and shows when it was changed", .requirement("S-035"))
    func proves() throws {
        let proof = try Self.proof(try ConventionScene.signed())
        let convention = try #require(proof.convention)
        #expect(convention.inForce)
        #expect(convention.parties.allSatisfy { $0.signedAt != nil && $0.mandate?.function == "Présidente" })
        let file = try SignedProof(proof, privateKey: Proofs.key).file()
        guard case .valid(let read, _, _) = Proof.verify(file) else { return #expect(Bool(false), "not valid") }
        #expect(read == proof)
        let changed = String(decoding: file, as: UTF8.self).replacing("\"inForce\" : true", with: "\"inForce\" : false")
        #expect(Proof.verify(Data(changed.utf8)) == .altered)
    }

    @Test(.requirement("S-035")) func `a text that another replaced stays provable, and is told as such`() throws {
        var scene = try ConventionScene.signed()
        let earlier = try #require(try Self.proof(scene).convention)
        try scene.reopen()
        try scene.revise(1, "Lire dehors.")
        try scene.agreeAll()
        try scene.close()
        for partner in scene.partners { try scene.sign(partner) }
        let texts = ProvenConvention.all(in: scene.cycle.cycle, on: scene.cycle.day, cast: Self.cast(scene))
        #expect(texts.map(\.version) == [2, 1])
        #expect(texts.map(\.replaced) == [nil, true])
        #expect(texts.map { $0.confirms(earlier) } == [false, true])
        let proof = try Self.proof(scene).telling(texts[1])
        #expect(proof.convention?.hash == earlier.hash)
        #expect(proof.format == 3, "an older program would say that it is in force")
        guard case .valid = Proof.verify(try SignedProof(proof, privateKey: Proofs.key).file()) else {
            return #expect(Bool(false), "not valid")
        }
    }

    /// The two others signed, and Lire ensemble left before it did.
    private static func left() throws -> ConventionScene {
        var scene = try ConventionScene.closed()
        for organisation in [Personas.acacias, Personas.lormont] { try scene.sign(organisation) }
        try scene.tell { $0.merge(Personas.lire, into: Personas.estey) }
        return scene
    }

    @Test("a party that left before it signed is told apart, and nobody says that all signed", .requirement("S-035"))
    func departed() throws {
        let scene = try Self.left()
        let html = try Self.html(scene)
        #expect(html.contains("Signée par toutes les parties encore présentes (2 signatures)"))
        #expect(html.contains("plus partenaire") && !html.contains("pas encore signée"))
        let proof = try Self.proof(scene)
        let convention = try #require(proof.convention)
        #expect(convention.inForce && !convention.isSignedByAll)
        #expect(convention.parties.filter(\.hasLeft).map(\.id) == [Personas.lire])
        #expect(proof.format == 3, "a program that cannot read it says so")
        let file = try SignedProof(proof, privateKey: Proofs.key).file()
        guard case .valid(let read, _, _) = Proof.verify(file) else { return #expect(Bool(false), "not valid") }
        #expect(read == proof)
    }

    @Test("one that left after it signed keeps its signature", .requirement("S-035"))
    func departedAfterwards() throws {
        var scene = try ConventionScene.signed()
        try scene.tell { $0.merge(Personas.lire, into: Personas.estey) }
        let convention = try #require(try Self.proof(scene).convention)
        #expect(convention.inForce && convention.isSignedByAll)
        #expect(convention.parties.first { $0.id == Personas.lire }?.signedAt != nil)
        #expect(convention.parties.filter(\.hasLeft).map(\.id) == [Personas.lire])
    }

    @Test func `a proof in which nobody left is written as before`() throws {
        let file = try SignedProof(Self.proof(try ConventionScene.signed()), privateKey: Proofs.key).file()
        #expect(!String(decoding: file, as: UTF8.self).contains("\"left\""))
    }

    @Test func `a paper without convention is proven as before`() throws {
        #expect(try Self.proof(try ConventionScene.written()).format == 1)
        #expect(try Self.proof(try ConventionScene.closed()).format == 2)
    }

    @Test func `the hash changes with every word, every party, the notice`() throws {
        let scene = try ConventionScene.closed()
        let text = try #require(scene.convention.openRound?.text)
        let same = try ContentHash(of: text)
        #expect(try ContentHash(of: text) == same)
        let other = ConventionText(
            title: text.title,
            model: text.model,
            parties: text.parties,
            noticeDays: text.noticeDays + 1,
            clauses: text.clauses
        )
        #expect(try ContentHash(of: other) != same)
    }
}
