import Cooperation
import Foundation
import HTTPTypes
import Journal
import TestSupport
import Testing

@testable import Web

@Suite("Signing a convention on the site", .sandbox)
struct SigningPageTests {
    private static func at(_ more: String...) -> Link {
        Link(ConventionDoorTests.text.path + more.map { "/" + $0 }.joined())
    }

    private static func form(_ page: Answered) throws -> Form {
        ["round": try #require(page.hidden("round")), "hash": try #require(page.hidden("hash")), "read": "oui"]
    }

    @Test("agreed, closed, signed by each through the link it was mailed", .requirement("S-035", "S-053", "I-09"))
    func life() async throws {
        try await Town.open { town in
            try await ConventionScene.written().write(in: town.store)
            for browser in [try await town.nadia, try await town.claire, try await town.paul] {
                let page = try await browser.get(Self.at("accord"))
                let readings = page.text.matches(of: /name="reading" value="([0-9.]+)"/).map {
                    (name: "reading", value: String($0.1))
                }
                #expect(try await browser.post(Self.at("accord"), Form(readings)).status == 303)
            }
            #expect(try await town.claire.post(Self.at("cloture")).status == 303)
            let mailed = try await town.mails().map(\.to)
            #expect(Set(mailed).count == 3)

            let link = try await town.link(mailedTo: "claire.fontaine@lire.example")
            let opened = try await town.visitor.post(link)
            #expect(opened.location == Self.at("signature").path)
            let claire = town.visitor.after(opened)
            let page = try await claire.get(Self.at("signature"))
            #expect(page.shows("Lire ensemble forme six lectrices."))
            #expect(page.shows("15"))
            #expect(try await claire.post(Self.at("signature"), try Self.form(page)).status == 303)
            #expect(try await claire.post(Self.at("signature"), try Self.form(page)).status == 409)
            #expect(try await town.paul.get(Self.at("signature")).shows("peut signer"))
            let kept = try await ClauseWritingTests.convention(town)
            #expect(kept.openRound?.signature(of: Personas.lire)?.record.actor.mandate != nil)
            #expect(try await town.visitor.post(link).status == 410)
        }
    }

    @Test("whoever has no mandate to sign is told who can give one", .requirement("I-09"))
    func noMandate() async throws {
        try await Town.open { town in
            try await ConventionScene.closed().write(in: town.store)
            let paul = try await town.paul
            let page = try await paul.get(Self.at("signature"))
            #expect(page.shows("Il vous manque un mandat pour signer."))
            let round = try #require(try await ClauseWritingTests.convention(town).openRound)
            let form: Form = ["round": "1", "hash": round.hash.hexadecimal, "read": "oui"]
            #expect(try await paul.post(Self.at("signature"), form).status == 403)
            let unread = try await town.claire.post(
                Self.at("signature"),
                ["round": "1", "hash": round.hash.hexadecimal]
            )
            #expect(unread.status == 422)
            #expect(unread.refuses("read"))
        }
    }

    @Test("an open amendment, another hash: a sentence and a way on", .requirement("I-04"))
    func refused() async throws {
        try await Town.open { town in
            try await ConventionScene.closed().write(in: town.store)
            let claire = try await town.claire
            let wrong = try await claire.post(Self.at("signature"), ["round": "1", "hash": "0", "read": "oui"])
            #expect(wrong.status == 409)
            #expect(wrong.shows("Ce texte n’est plus celui qui se signe"))
            let form = try Self.form(try await claire.get(Self.at("signature")))
            let amended: Form = ["heading": "Notre objet", "text": "Lire, dehors.", "version": "1"]
            #expect(try await town.paul.post(Self.at("articles", "1"), amended).status == 303)
            let late = try await claire.post(Self.at("signature"), form)
            #expect(late.status == 409)
            #expect(late.text.contains(Self.at("amendements", "1").path))
        }
    }

    @Test("the text opens again with a reason; a reminder waits for a week")
    func reopening() async throws {
        try await Town.open { town in
            try await ConventionScene.closed().write(in: town.store)
            let claire = try await town.claire
            let early = try await claire.post(Self.at("signature", Personas.lormont.rawValue, "rappel"))
            #expect(early.status == 409)
            #expect(try await claire.post(Self.at("reprise")).status == 422)
            #expect(try await claire.post(Self.at("reprise"), ["reason": "Il manque une date."]).status == 303)
            #expect(try await ClauseWritingTests.convention(town).openRound == nil)
        }
    }

    @Test("after a week a reminder leaves with a new link")
    func reminder() async throws {
        try await Personas.settle(in: try Sandbox.store)
        try await ConventionScene.closed().write(in: try Sandbox.store)
        var configuration = try Sandbox.place.configuration
        configuration.clock = .fixed(Moment.noon.advanced(byDays: 8))
        let store = try await Store.open(configuration)
        defer { store.close() }
        try await Town.open(on: store) { town in
            let reminded = try await town.claire.post(Self.at("signature", Personas.acacias.rawValue, "rappel"))
            #expect(reminded.status == 303)
            #expect(try await town.mails().contains { $0.subject.hasPrefix("Rappel") })
        }
    }

    @Test("anybody with the code reads who signed", .requirement("S-035"))
    func verification() async throws {
        try await Town.open { town in
            try await ConventionScene.signed().write(in: town.store)
            let page = try await town.visitor.get(Link("/v/RTDK-2345-VS"))
            #expect(page.shows("En vigueur, signée par toutes les parties"))
            #expect(page.shows("Sa signature de la convention se prouve à part"))
            let prose = page.text.replacing(#/<code>[^<]*</code>/#, with: "")
            #expect(!prose.contains("six lectrices"), "the clauses are the partners'")
        }
    }

    @Test("once a party left without signing, nobody reads that all have signed", .requirement("S-035"))
    func departed() async throws {
        try await Town.open { town in
            var scene = try ConventionScene.closed()
            for organisation in [Personas.acacias, Personas.lormont] { try scene.sign(organisation) }
            try scene.tell { $0.merge(Personas.lire, into: Personas.estey) }
            try await scene.write(in: town.store)
            let page = try await town.visitor.get(Link("/v/RTDK-2345-VS"))
            #expect(page.shows("En vigueur, signée par toutes les parties encore présentes"))
            #expect(page.shows("Elle n’est plus partenaire."))
            let text = try await town.nadia.get(ConventionDoorTests.text)
            #expect(text.shows("signée par toutes les parties encore présentes, en vigueur"))
            let overview = try await town.nadia.get(.cycle(PaperStory.id))
            #expect(overview.shows("signée par toutes les parties encore présentes"))
        }
    }
}
