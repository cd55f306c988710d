import Cooperation
import HTTPTypes
import TestSupport
import Testing

@testable import Web

@Suite("Writing a clause that obliged one that left", .sandbox, .requirement("I-04", "I-06"))
struct DepartedObligedPageTests {
    private let clause = ConventionDoorTests.at("articles", "2")
    private let typed: Form = [
        "heading": "Ce que fait Lire ensemble", "text": "Lire ensemble devait former six lectrices.", "version": "1",
    ]

    /// Lire ensemble, which the second clause alone obliges, is part of the club from today.
    private static func left(_ body: @Sendable @escaping (Town) async throws -> Void) async throws {
        try await Town.open { town in
            try await ConventionScene.written().write(in: town.store)
            let form: Form = ["q": "Estey", "into": Personas.estey.rawValue, "on": Moment.noon.day.description]
            #expect(try await town.claire.post(.merger(Personas.lire), form).status == 303)
            try await body(town)
        }
    }

    @Test("it stays on offer, told apart, and nobody else comes to be obliged")
    func kept() async throws {
        try await Self.left { town in
            let nadia = try await town.nadia
            let page = try await nadia.get(clause)
            #expect(page.shows("(n’est plus à la table)"))
            #expect(page.text.contains("id=\"champ-obliges-\(Personas.lire.rawValue)\""))
            let answer = try await nadia.post(clause, typed.with("obliges", Personas.lire.rawValue))
            #expect(answer.status == 303)
            let obliged = try await ClauseWritingTests.convention(town).clause(2)?.text.obliges
            #expect(obliged == [Personas.lire])
        }
    }

    @Test("to oblige all is a box of its own: nothing ticked is refused", arguments: [true, false])
    func widened(isAuthor: Bool) async throws {
        try await Self.left { town in
            let writer = try await isAuthor ? town.nadia : town.paul
            let refused = try await writer.post(clause, typed)
            #expect(refused.status == 422 && refused.refuses("obliges"))
            #expect(refused.shows("Tous les partenaires"))
            #expect(try await writer.post(clause, typed.with("obliges", "tous")).status == 303)
            let convention = try await ClauseWritingTests.convention(town)
            let text = isAuthor ? convention.clause(2)?.text : convention.amendment(1)?.proposal.value.text
            #expect(text?.obliges == [])
        }
    }

    @Test("taken out meanwhile, what was typed obliges those who are there, or all when it is said")
    func gone() async throws {
        try await Self.left { town in
            let (nadia, paul) = (try await town.nadia, try await town.paul)
            let taking = ConventionDoorTests.at("articles", "2", "suppression")
            #expect(try await nadia.post(taking, ["version": "1"]).status == 303)
            let late = try await paul.post(clause, typed.with("obliges", Personas.lire.rawValue))
            #expect(late.status == 409 && late.hidden("insteadOf") == "2")
            #expect(!late.text.contains("id=\"champ-obliges-\(Personas.lire.rawValue)\""))
            #expect(late.text.contains("id=\"champ-obliges-tous\""))
            let (new, again) = (ConventionDoorTests.at("articles", "nouveau"), typed.with("insteadOf", "2"))
            let refused = try await paul.post(new, again)
            #expect(refused.status == 422 && refused.refuses("obliges"))
            #expect(refused.hidden("insteadOf") == "2" && refused.text.contains("id=\"champ-obliges-tous\""))
            #expect(try await paul.post(new, again.with("obliges", "tous")).status == 303)
            #expect(try await ClauseWritingTests.convention(town).clauses.last?.text.obliges == [])
        }
    }

    @Test("before the text is closed, somebody must say whom the clause obliges")
    func closing() async throws {
        try await Self.left { town in
            let page = try await town.nadia.get(ConventionDoorTests.at("cloture"))
            #expect(page.shows("il n’y a plus personne à obliger"))
            #expect(page.text.contains(clause.path))
            #expect(try await town.nadia.post(ConventionDoorTests.at("cloture")).status == 409)
        }
    }

    @Test("a copy brought back changes it like any other", .requirement("S-053"))
    func returned() async throws {
        try await Self.left { town in
            let form = typed.with("number", "2").with("take", "0")
            let answer = try await town.paul.post(ConventionDoorTests.at("retour", "propositions"), form)
            #expect(answer.status == 303)
            let amendment = try #require(try await ClauseWritingTests.convention(town).amendment(1))
            #expect(amendment.proposal.value.text?.obliges == [Personas.lire])
        }
    }
}
