import Cooperation
import HTTPTypes
import Journal
import TestSupport
import Testing

@testable import Web

@Suite("Writing a convention on the site", .sandbox)
struct ClauseWritingTests {
    private static func at(_ more: String...) -> Link {
        Link(ConventionDoorTests.text.path + more.map { "/" + $0 }.joined())
    }

    private let clause: Form = [
        "heading": "Ce que fait Lire ensemble", "text": "Lire ensemble forme six lectrices.",
        "topic": "commitments", "obliges": Personas.lire.rawValue, "version": "0",
    ]

    static func convention(_ town: Town) async throws -> Convention {
        try #require(try await town.store.load(Convention.self, CycleID(PaperStory.id).chapter())?.state)
    }

    @Test("from a model to a clause bound to one partner", .requirement("S-053"))
    func begins() async throws {
        try await Town.open { town in
            try await CycleScene().write(in: town.store)
            let claire = try await town.claire
            let begun = try await claire.post(Self.at("modele"), ["title": "Lire ensemble", "model": "partnership"])
            #expect(begun.status == 303)
            let guided = try await claire.get(Link(Self.at("articles", "nouveau").path + "?sujet=withdrawal"))
            #expect(guided.shows("Que deviennent l’argent"))
            #expect(guided.shows("sans se justifier et sans pénalité"))
            #expect(try await claire.post(Self.at("articles", "nouveau"), clause).status == 303)
            let text = try await town.nadia.get(ConventionDoorTests.text)
            #expect(text.shows("Lire ensemble forme six lectrices."))
            #expect(text.shows("Ce que le modèle prévoit encore"))
            let written = try await Self.convention(town)
            #expect(written.clauses.map(\.text.obliges) == [[Personas.lire]])
        }
    }

    @Test("each field that is missing or too long is told, and what was typed stays")
    func refusals() async throws {
        try await Town.open { town in
            try await ConventionScene().write(in: town.store)
            let claire = try await town.claire
            let long = try await claire.post(
                Self.at("articles", "nouveau"),
                clause.with("text", String(repeating: "mot ", count: 6_000))
            )
            #expect(long.status == 422)
            #expect(long.refuses("text"))
            #expect(long.shows("Ce que fait Lire ensemble"))
            let bare = try await claire.post(Self.at("articles", "nouveau"), clause.with("heading", " "))
            #expect(bare.refuses("heading"))
            let odd = try await claire.post(
                Self.at("articles", "nouveau"),
                clause.with("obliges", Personas.estey.rawValue)
            )
            #expect(odd.status == 422)
            #expect(odd.refuses("obliges"))
        }
    }

    @Test("two write at once: both texts are shown, and the second may still send its own")
    func conflict() async throws {
        try await Town.open { town in
            try await ConventionScene.written().write(in: town.store)
            let nadia = try await town.nadia
            let typed: Form = ["heading": "Notre objet", "text": "Lire, la première.", "version": "1"]
            #expect(try await nadia.post(Self.at("articles", "1"), typed).status == 303)
            let late = try await nadia.post(Self.at("articles", "1"), typed.with("text", "Lire, la seconde."))
            #expect(late.status == 409)
            #expect(late.shows("Quelqu’un a écrit en même temps que vous"))
            #expect(late.shows("première.") && late.shows("seconde."))
            #expect(late.hidden("version") == "2")
            let again = typed.with("text", "Lire, la seconde.").with("version", "2")
            #expect(try await nadia.post(Self.at("articles", "1"), again).status == 303)
            #expect(try await Self.convention(town).clause(1)?.versions.count == 3)
        }
    }

    @Test("a clause taken out while it is being written: the page says so, and what was typed may become another")
    func gone() async throws {
        try await Town.open { town in
            try await ConventionScene.written().write(in: town.store)
            let (nadia, claire) = (try await town.nadia, try await town.claire)
            let taking: Form = ["version": "1"]
            #expect(try await nadia.post(Self.at("articles", "1", "suppression"), taking).status == 303)
            let typed: Form = ["heading": "Notre objet", "text": "Lire et chanter.", "version": "1"]
            for writer in [nadia, claire] {
                let late = try await writer.post(Self.at("articles", "1"), typed)
                #expect(late.status == 409)
                #expect(late.shows("Cet article a été retiré du texte."))
                #expect(late.shows("Ce que vous écriviez est gardé") && late.shows("Lire et chanter."))
            }
            let twice = try await nadia.post(Self.at("articles", "1", "suppression"), taking)
            #expect(twice.status == 409)
            #expect(twice.shows("Cet article a été retiré du texte."))
            #expect(!twice.shows("Ce que vous écriviez est gardé"), "nothing was being written")
            #expect(try await claire.post(Self.at("articles", "nouveau"), typed).status == 303)
            #expect(try await Self.convention(town).clauses.map(\.text.text).contains("Lire et chanter."))
        }
    }

    @Test("another organisation amends; a third adopts, and the text changes")
    func amendment() async throws {
        try await Town.open { town in
            try await ConventionScene.written().write(in: town.store)
            let claire = try await town.claire
            let typed: Form = [
                "heading": "Notre objet", "text": "Lire et chanter.", "version": "1", "reason": "Pour les petits.",
            ]
            #expect(try await claire.post(Self.at("articles", "1"), typed).status == 303)
            let page = try await town.paul.get(Self.at("amendements", "1"))
            #expect(page.shows("Pour les petits."))
            #expect(page.text.contains("<del>") && page.text.contains("<ins>"))
            #expect(try await claire.post(Self.at("amendements", "1", "adoption")).status == 403)
            let deleting = try await town.nadia.post(Self.at("articles", "1", "suppression"), ["version": "1"])
            #expect(deleting.status == 409)
            #expect(deleting.shows("Adoptez-le ou écartez-le d’abord"))
            #expect(try await town.paul.post(Self.at("amendements", "1", "adoption")).status == 303)
            #expect(try await Self.convention(town).clause(1)?.text.text == "Lire et chanter.")
            #expect(try await town.paul.post(Self.at("amendements", "1", "ecart"), ["reason": "x"]).status == 409)
        }
    }

    @Test("a clause moves, and goes")
    func moves() async throws {
        try await Town.open { town in
            try await ConventionScene.written().write(in: town.store)
            let nadia = try await town.nadia
            #expect(try await nadia.post(Self.at("articles", "1", "place"), ["article": "3"]).status == 303)
            #expect(try await nadia.post(Self.at("articles", "1", "place"), ["article": "loin"]).status == 422)
            #expect(try await nadia.post(Self.at("articles", "2", "suppression"), ["version": "1"]).status == 303)
            #expect(try await Self.convention(town).clauses.map(\.number) == [3, 1])
        }
    }

    @Test("what others wrote since is told, on a page and as it happens")
    func news() async throws {
        try await Town.open { town in
            try await ConventionScene.written().write(in: town.store)
            let claire = try await town.claire
            let since = try await Self.convention(town).length
            let none = try await claire.get(Link(Self.at("changements").path + "?depuis=\(since)"))
            #expect(none.shows("Rien n’a changé depuis."))
            _ = try await town.nadia.post(Self.at("articles", "1", "place"), ["article": "3"])
            let some = try await claire.get(Link(Self.at("changements").path + "?depuis=\(since)"))
            #expect(some.shows("a déplacé l’article numéro 1"))
            let stream = try await claire.get(Link(Self.at("flux").path + "?depuis=\(since)"))
            #expect(stream.headers[.contentType] == "text/event-stream")
            #expect(stream.text.contains("event: change\ndata: 1\n\n"))
        }
    }
}
