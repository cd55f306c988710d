import Cooperation
import HTTPTypes
import TestSupport
import Testing

@testable import Web

@Suite("A copy taken away, worked on elsewhere, brought back", .sandbox)
struct CopyReturnTests {
    private static func at(_ more: String...) -> Link {
        Link(ConventionDoorTests.text.path + more.map { "/" + $0 }.joined())
    }

    @Test("the text as it stands goes out as a document; what is no version or no format does not exist")
    func goesOut() async throws {
        try await Town.open { town in
            try await ConventionScene.written().write(in: town.store)
            let claire = try await town.claire
            let copy = try await claire.get(Self.at("copies", "texte.odt"))
            #expect(copy.status == 200 || copy.status == 503, "503 where pandoc is not installed")
            #expect(copy.headers[.contentType]?.isEmpty == false)
            for name in ["texte.csv", "7.pdf", "texte", "autre.odt"] {
                #expect(try await claire.get(Self.at("copies", name)).status == 404)
            }
        }
    }

    @Test("no copy leaves before those the paper names are told, when a message reaches them", .requirement("S-101"))
    func untold() async throws {
        try await Town.open { town in
            try await ConventionScene.signed().write(in: town.store)
            let claire = try await town.claire
            #expect(try await claire.get(Self.at("copies")).text.contains("copies/1.pdf"))
            try await town.nameEstey()
            let page = try await claire.get(Self.at("copies"))
            #expect(page.status == 200 && !page.text.contains("copies/1.pdf"))
            #expect(page.text.contains(Link.paperNotices(PaperStory.id).path))
            for name in ["texte.odt", "1.pdf"] {
                let refused = try await claire.get(Self.at("copies", name))
                #expect(refused.status == 409 && refused.shows("ne le sait pas encore"), "\(name)")
            }
            let told = try await claire.post(.paperNotices(PaperStory.id))
            #expect(told.status == 303)
            let copy = try await claire.get(Self.at("copies", "texte.odt"))
            #expect(copy.status == 200 || copy.status == 503, "503 where pandoc is not installed")
        }
    }

    @Test("what differs becomes amendments of whoever brought it back", .requirement("S-053"))
    func comesBack() async throws {
        try await Town.open { town in
            try await ConventionScene.written().write(in: town.store)
            let claire = try await town.claire
            let file = """
                [[1.1]]
                Notre objet

                Lire et chanter au pied des immeubles.

                [[2.1]]
                Ce que fait Lire ensemble

                Lire ensemble forme six lectrices.

                [[3.1]]
                Se retirer

                Chacun se retire librement, avec quinze jours de préavis.

                [[/]]
                """
            let found = try await claire.upload(
                Self.at("retour"),
                Upload(name: "convention.txt", type: "text/plain", bytes: Array(file.utf8))
            )
            #expect(found.status == 200)
            #expect(found.shows("Lire et chanter au pied des immeubles."))
            #expect(found.hidden("number") == "1", "only the clause that differs")

            let typed: Form = [
                "number": "1", "version": "1", "heading": "Notre objet",
                "text": "Lire et chanter au pied des immeubles.", "take": "0", "reason": "Pour les petits.",
            ]
            let none = try await claire.post(Self.at("retour", "propositions"), typed.with("take", ""))
            #expect(none.status == 422)
            #expect(none.refuses("take"))
            #expect(!none.text.contains("checked"), "what was left stays left")
            #expect(try await claire.post(Self.at("retour", "propositions"), typed).status == 303)
            let amendment = try #require(try await ClauseWritingTests.convention(town).amendment(1))
            #expect(amendment.proposal.value.text?.text == "Lire et chanter au pied des immeubles.")
            #expect(amendment.author == Personas.lire)
            #expect(amendment.proposal.value.reason == "Pour les petits.")
        }
    }

    @Test("an amendment is set aside with a reason, and the text stays")
    func setAside() async throws {
        try await Town.open { town in
            var scene = try ConventionScene.written()
            try scene.amend(1, "Lire et chanter.")
            try await scene.write(in: town.store)
            let paul = try await town.paul
            let bare = try await paul.post(Self.at("amendements", "1", "ecart"))
            #expect(bare.status == 422)
            #expect(bare.refuses("reason"))
            let reason: Form = ["reason": "Nous n’avons pas de chanteuse."]
            #expect(try await paul.post(Self.at("amendements", "1", "ecart"), reason).status == 303)
            #expect(try await town.nadia.get(Self.at("amendements", "1")).shows("pas de chanteuse"))
            let convention = try await ClauseWritingTests.convention(town)
            #expect(convention.clause(1)?.text.text == "Lire à voix haute au pied des immeubles.")
        }
    }
}
