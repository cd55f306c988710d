import Cooperation
import Journal
import Exchange
import Foundation
import TestSupport
import Testing

@testable import Web

@Suite("Verifying a paper without an account", .sandbox)
struct VerificationTests {
    @Test("the page says who accepted, who did not, and names no person", .requirement("I-03", "S-036"))
    func works() async throws {
        try await Town.open { town in
            try await PaperStory.told().write(in: town.store)
            let page = try await town.visitor.get(.verification(try .sample))
            #expect(page.status == 200)
            #expect(page.shows("Pré-projet"))
            #expect(page.shows("pressentie"))
            #expect(!page.shows("Benali"))
            #expect(!page.shows("Indice"), "the index is for those concerned")
            let loaded = try #require(try await town.store.load(Partnership.self, PaperStory.id))
            #expect(page.shows("Dernière écriture du journal") && page.shows(loaded.head))
        }
    }

    @Test("the mandate of an acceptance is told with whoever gave it", .requirement("I-03"))
    func mandates() async throws {
        try await Town.open { town in
            try await PaperStory.agreed().write(in: town.store)
            let page = try await town.visitor.get(.verification(try .sample))
            #expect(page.shows("donné par"))
        }
    }

    @Test("a code typed with spaces and small letters is found; an unknown one is told so")
    func codes() async throws {
        try await Town.open { town in
            try await PaperStory.told().write(in: town.store)
            let found = try await town.visitor.get(Link.verification.with([("code", "rtdk 2345 vs")]))
            #expect(found.location == Link.verification(try .sample).path)
            let unknown = try await town.visitor.get(Link.verification.with([("code", "ABCDEFGHJK")]))
            #expect(unknown.status == 404)
            #expect(unknown.shows("ABCDEFGHJK"))
            #expect(try await town.visitor.get("/v/ABCDEFGHJK").status == 404)
        }
    }

    @Test("the signed file verifies here; one byte changed is an alteration")
    func file() async throws {
        try await Town.open { town in
            try await PaperStory.told().write(in: town.store)
            let file = try await town.visitor.get(.verificationProof(try .sample))
            #expect(file.status == 200)
            let checked = try await send(file.text, town)
            #expect(checked.status == 200)
            #expect(checked.shows("La preuve est intacte"))
            let altered = file.text.replacing("Lire au pied", with: "Lire au haut")
            let refused = try await send(altered, town)
            #expect(refused.status == 422)
            #expect(refused.shows("a été modifié"))
            #expect(try await send("bonjour", town).shows("n’est pas une preuve"))
            #expect(try await send("%PDF-1.7 sans preuve", town).status >= 400)
        }
    }

    @Test("the key that signs is public, whole and short")
    func key() async throws {
        try await Town.open { town in
            let key = try await town.site.proofKey()
            let page = try await town.visitor.get(.verification)
            #expect(page.shows(key.description))
            #expect(page.shows(key.fingerprint))
        }
    }

    @Test("a draft has nothing to prove")
    func draft() async throws {
        try await Town.open { town in
            try await PaperStory.opened().write(in: town.store)
            #expect(try await town.visitor.get(.verification(try .sample)).shows("pas encore été publié"))
            #expect(try await town.visitor.get(.verificationProof(try .sample)).status == 404)
        }
    }

    private func send(_ text: String, _ town: Town) async throws -> Answered {
        try await town.visitor.upload(.proofCheck, Upload(name: "a.preuve.json", bytes: Array(text.utf8)))
    }
}
