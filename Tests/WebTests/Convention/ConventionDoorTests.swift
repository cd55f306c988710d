import Cooperation
import HTTPTypes
import Journal
import TestSupport
import Testing

@testable import Web

@Suite("Who may open the pages of a convention", .sandbox)
struct ConventionDoorTests {
    static let text = Link.cycle(PaperStory.id, .convention)
    static func at(_ more: String...) -> Link { Link(text.path + more.map { "/" + $0 }.joined()) }

    static let pages: [Link] = [
        text, at("modele"), at("articles", "nouveau"), at("articles", "1"), at("amendements", "1"), at("accord"),
        at("cloture"), at("signature"), at("comparaison"), at("copies"), at("retour"), at("changements"),
        Link(at("articles", "nouveau").path + "?sujet=data"),
        Link(at("articles", "nouveau").path + "?sujet=means"), Link(at("articles", "nouveau").path + "?negociation=1"),
    ]

    static let acts: [Link] = [
        at("modele"), at("articles", "nouveau"), at("articles", "1"), at("articles", "1", "suppression"),
        at("articles", "1", "place"), at("amendements", "1", "adoption"), at("amendements", "1", "ecart"),
        at("accord"), at("cloture"), at("reprise"), at("signature"),
        at("signature", Personas.lire.rawValue, "rappel"), at("retour"), at("retour", "propositions"),
    ]

    /// Closed for signature, with an amendment waiting.
    static func amended() throws -> ConventionScene {
        var scene = try ConventionScene.closed()
        try scene.amend(1, "Lire et chanter.")
        return scene
    }

    @Test("those at the table read every page, in both languages", arguments: pages)
    func works(_ link: Link) async throws {
        try await Town.open { town in
            try await Self.amended().write(in: town.store)
            for reader in [try await town.claire, try await town.claire.reading("en")] {
                let page = try await reader.get(link)
                #expect(page.status == 200)
                for key in ["convention.", "refusal.", "gap.", "matter.", "trace.convention", "{"] {
                    #expect(!page.text.contains(">\(key)"), "\(key) is shown in the place of its sentence")
                }
            }
        }
    }

    @Test("before anything is written, each page says what to do", arguments: pages)
    func empty(_ link: Link) async throws {
        try await Town.open { town in
            try await CycleScene().write(in: town.store)
            #expect(try await [200, 404].contains(town.claire.get(link).status))
        }
    }

    @Test("whoever is not signed in is sent to sign in; to a stranger it does not exist", arguments: pages)
    func closedPages(_ link: Link) async throws {
        try await Town.open { town in
            try await Self.amended().write(in: town.store)
            #expect(try await town.visitor.get(link).status == 303)
            #expect(try await town.sofia.get(link).status == 404)
        }
    }

    @Test("no act by nobody nor by a stranger, and no other method", arguments: acts)
    func closedActs(_ link: Link) async throws {
        try await Town.open { town in
            try await Self.amended().write(in: town.store)
            let before = try await town.store.lastPosition()
            #expect(try await town.visitor.post(link).status == 401)
            #expect(try await town.sofia.post(link).status == 404)
            #expect(try await town.claire.send(.delete, link).status == 405)
            #expect(try await town.store.lastPosition() == before)
        }
    }

    @Test("an empty form is given back with what to mend", arguments: [at("modele"), at("articles", "nouveau")])
    func refused(_ link: Link) async throws {
        try await Town.open { town in
            try await CycleScene().write(in: town.store)
            let page = try await town.claire.post(link)
            #expect(page.status == 422)
            #expect(page.shows("error-summary"))
        }
    }
}
