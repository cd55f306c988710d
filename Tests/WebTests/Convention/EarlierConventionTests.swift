import Cooperation
import Exchange
import Foundation
import Journal
import TestSupport
import Testing

@testable import Web

/// What was signed in a cycle stays provable, and is read by its links, once the next cycle has begun.
@Suite("The convention of a cycle that is over", .sandbox) struct EarlierConventionTests {
    private static let id = PaperStory.id

    /// Three partners who signed and assessed, before any of them says what it wishes for.
    private func concluded(_ body: @Sendable @escaping (Town) async throws -> Void) async throws {
        try await Town.open { town in
            var engaged = try EngagedScene()
            try engaged.conclude()
            try await engaged.scene.write(in: town.store)
            try await body(town)
        }
    }

    private func renew(_ town: Town) async throws {
        for browser in try await town.partners {
            #expect(try await browser.post(.evaluation(Self.id, .next), ["way": "renew"]).status == 303)
        }
        #expect(try await town.claire.post(.evaluation(Self.id, .next, "fin"), ["cycle": "1"]).status == 303)
    }

    @Test("its page, its file and its PDF still prove it", .requirement("S-035")) func proven() async throws {
        try await concluded { town in
            let file = try await town.visitor.get(.verificationProof(try .sample))
            let round = try #require(try await town.cycle().convention.rounds.last)
            #expect(file.text.contains(round.hash.hexadecimal))
            try await renew(town)
            #expect(try await town.cycle().convention.rounds.isEmpty)
            let page = try await town.visitor.get(.verification(try .sample))
            #expect(page.shows("Une convention signée auparavant") && page.shows(round.hash.hexadecimal))
            let upload = Upload(name: "a.preuve.json", bytes: Array(file.text.utf8))
            #expect(try await town.visitor.upload(.proofCheck, upload).shows("La preuve est intacte"))
            let past = try await town.store.cycle(of: try await town.paper(), number: 1)
            let attached = try await town.site.attachedProof(of: past.partnership, past.convention.rounds.last)
            #expect(attached?.contains(round.hash.hexadecimal) == true)
        }
    }

    /// The same proof as a program wrote it that did not quote the texts of earlier cycles.
    private static func withoutConvention(_ proof: Proof) throws -> Proof {
        let text = String(decoding: try JSONEncoder().encode(proof), as: UTF8.self)
        let older = text.replacing("\"format\":3", with: "\"format\":1")
            .replacing("\"convention\":{", with: "\"omitted\":{")
        return try JSONDecoder().decode(Proof.self, from: Data(older.utf8))
    }

    @Test("a proof made before the next convention, when it did not quote the last, still agrees")
    func unquoted() async throws {
        try await concluded { town in
            try await renew(town)
            let sheet = try #require(try await town.site.verification(of: try .sample))
            let proof = try #require(sheet.proof)
            let earlier = try Self.withoutConvention(proof)
            #expect(proof.format == 3 && earlier.format == 1 && earlier.convention == nil)
            #expect(sheet.agrees(with: earlier, madeOn: sheet.day))
            let file = try await town.site.sign(earlier)
            let upload = Upload(name: "a.preuve.json", bytes: Array(file))
            #expect(try await town.visitor.upload(.proofCheck, upload).shows("La preuve est intacte"))
        }
    }

    @Test("its links lead to its own pages, and nothing there is written in the next cycle") func read() async throws {
        try await concluded { town in
            try await renew(town)
            let claire = try await town.claire
            let text = Link.cycle(Self.id, .convention).path
            let page = try await claire.get(Link("\(text)?cycle=1"))
            #expect(page.shows("Avec quinze jours."))
            for below in ["signature", "copies", "comparaison", "articles/1"] {
                #expect(page.text.contains("\(text)/\(below)?cycle=1"), "\(below)")
                #expect(try await claire.get(Link("\(text)/\(below)?cycle=1")).shows("Vous lisez le cycle 1"))
            }
            #expect(try await claire.get(Link("\(text)/copies?cycle=1")).text.contains("copies/1.pdf?cycle=1"))
            #expect(try await claire.get(Link("\(text)/comparaison?cycle=1")).hidden("cycle") == "1")
            for below in ["", "/accord", "/cloture", "/modele", "/retour", "/articles/nouveau", "/signature"] {
                let past = try await claire.get(Link("\(text)\(below)?cycle=1"))
                #expect(past.status == 200)
                #expect(!past.text.contains("<form method=\"post\" action=\"/partenariats"), "\(below)")
            }
        }
    }

    @Test("the other chapters keep the cycle that is read") func others() async throws {
        try await concluded { town in
            try await renew(town)
            let claire = try await town.claire
            let links: [(CyclePart, String, [String])] = [
                (.realisation, "", ["actions/1?cycle=1", "actions/engagements?cycle=1", "actions/taches?cycle=1"]),
                (.realisation, "/engagements", ["actions/risques?cycle=1"]),
                (.contract, "", ["contrat/objectifs?cycle=1"]),
                (.negotiation, "", ["negociation/sujets/1?cycle=1", "negociation/lignes?cycle=1"]),
                (.preparation, "", ["avant/questions?cycle=1"]),
                (.budget, "", ["budget/pot?cycle=1"]),
            ]
            for (part, below, expected) in links {
                let page = try await claire.get(Link("\(Link.cycle(Self.id, part).path)\(below)?cycle=1"))
                #expect(page.shows("Vous lisez le cycle 1"))
                for link in expected { #expect(page.text.contains(link), "\(link)") }
            }
        }
    }

    @Test func `a query joins the one that is there, before the place on the page`() {
        #expect(Link("/a").with([("b", "1")]).path == "/a?b=1")
        #expect(Link("/a?c=2").with([("b", "1"), ("d", nil)]).path == "/a?c=2&b=1")
        #expect(Link("/a?c=2#d").with([("b", "1")]).path == "/a?c=2&b=1#d")
        #expect(Link("/a#d").with([("b", nil)]).path == "/a#d")
    }
}
