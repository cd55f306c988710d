import Cooperation
import Journal
import Exchange
import Foundation
import TestSupport
import Testing
import Web

@Suite("Verifying a paper without an account", .sandbox)
struct VerificationTests {
    @Test("the page says who accepted, who did not, and names no person", .requirement("I-03", "S-036"))
    func works() async throws {
        try await Town.open { town in
            try await PaperStory.notify(in: town.store)
            let page = try await town.visitor.get(.verification(try .sample))
            #expect(page.status == 200)
            #expect(page.text.contains("Pré-projet"))
            #expect(page.text.contains("pressentie"))
            #expect(!page.text.contains("Benali"))
        }
    }

    @Test("a code typed with spaces and small letters is found; an unknown one is told so")
    func codes() async throws {
        try await Town.open { town in
            try await PaperStory.notify(in: town.store)
            let found = try await town.visitor.get(Link.verification.with([("code", "rtdk 2345 vs")]))
            #expect(found.location == Link.verification(try .sample).path)
            let unknown = try await town.visitor.get(Link.verification.with([("code", "ABCDEFGHJK")]))
            #expect(unknown.status == 404)
            #expect(unknown.text.contains("ABCDEFGHJK"))
            #expect(try await town.visitor.get(Link("/v/ABCDEFGHJK")).status == 404)
        }
    }

    @Test("the signed file verifies here; one byte changed is an alteration")
    func file() async throws {
        try await Town.open { town in
            try await PaperStory.notify(in: town.store)
            let file = try await town.visitor.get(.verificationProof(try .sample))
            #expect(file.status == 200)
            let checked = try await send(file.text, town)
            #expect(checked.status == 200)
            #expect(checked.text.contains("La preuve est intacte"))
            let altered = file.text.replacing("Lire au pied", with: "Lire au haut")
            let refused = try await send(altered, town)
            #expect(refused.status == 422)
            #expect(refused.text.contains("a été modifié"))
            #expect(try await send("bonjour", town).text.contains("n’est pas une preuve"))
        }
    }

    @Test("a draft has nothing to prove")
    func draft() async throws {
        try await Town.open { town in
            try await PaperStory.begin(in: town.store)
            #expect(try await town.visitor.get(.verification(try .sample)).text.contains("pas encore été publié"))
            #expect(try await town.visitor.get(.verificationProof(try .sample)).status == 404)
        }
    }

    private func send(_ text: String, _ town: Town) async throws -> Answered {
        try await town.visitor.upload(
            .proofCheck,
            field: "file",
            name: "a.preuve.json",
            type: "application/json",
            Array(text.utf8)
        )
    }
}
