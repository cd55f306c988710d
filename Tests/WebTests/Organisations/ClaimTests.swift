import Cooperation
import HTTPTypes
import Journal
import TestSupport
import Testing

@testable import Web

/// Speaking for an organisation that a directory only lists.
@Suite(.sandbox) struct ClaimTests {
    private static let school = OrganisationID("annuaire--ecole")

    private static func list(mail: String? = "contact@ecole.example", in town: Town) async throws {
        var record = StructureRecord(source: "annuaire", id: school, name: "École du parc", updated: Moment.noon.day)
        record.mail = mail
        let listed = OrganisationEvent.listed(record)
        try await town.store.perform { try $0.append(Organisation.self, school, [listed], by: .operator) }
    }

    @Test func `the organisation's own mailbox confirms`() async throws {
        try await Town.open { town in
            try await Self.list(in: town)
            let sofia = try await town.sofia
            let page = try await sofia.get(.claim(Self.school))
            #expect(page.shows("co•••@ecole.example") && !page.shows("contact@ecole.example"))
            #expect(try await sofia.post(.claim(Self.school), ["way": "mail"]).status == 303)
            let link = try await town.link(mailedTo: "contact@ecole.example")
            #expect(try await town.visitor.get(link).shows("Sofia Lopes"))
            #expect(try await sofia.get(.people(Self.school)).status == 404, "not before the answer")
            #expect(try await town.visitor.post(link, ["reponse": "oui"]).shows("C’est confirmé"))
            #expect(try await sofia.get(.people(Self.school)).shows("administre la structure"))
            #expect(try await town.visitor.post(link, ["reponse": "oui"]).status == 410)
        }
    }

    @Test func `the mailbox may refuse, and then nothing is given`() async throws {
        try await Town.open { town in
            try await Self.list(in: town)
            let sofia = try await town.sofia
            _ = try await sofia.post(.claim(Self.school), ["way": "mail"])
            let link = try await town.link(mailedTo: "contact@ecole.example")
            #expect(try await town.visitor.post(link, ["reponse": "non"]).shows("C’est refusé"))
            #expect(try await sofia.get(.people(Self.school)).status == 404)
        }
    }

    @Test func `a code on paper proves, a wrong one does not, and tries are counted`() async throws {
        try await Town.open { town in
            try await Self.list(mail: nil, in: town)
            let sofia = try await town.sofia
            #expect(try await sofia.post(.claim(Self.school), ["way": "mail"]).shows("ne connaît aucune adresse"))
            let letter = try await town.keeper.post(.paperCodes, ["structure": Self.school.rawValue])
            let code = try #require(letter.text.firstMatch(of: /[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}/)).output
            let wrong = try await sofia.post(.claimCode(Self.school), ["code": "AAAA-AAAA-AAAA"])
            #expect(wrong.status == 422 && wrong.shows("AAAA-AAAA-AAAA"))
            let right = try await sofia.post(
                .claimCode(Self.school),
                ["code": code.lowercased().replacing("-", with: " ")]
            )
            #expect(right.location == Link.people(Self.school).path)
            let paul = try await town.paul
            var last = wrong
            for _ in 0..<11 { last = try await paul.post(.claimCode(Self.school), ["code": "BBBB"]) }
            #expect(last.status == 429)
        }
    }

    @Test func `two verified organisations prove, one does not`() async throws {
        try await Town.open { town in
            try await Self.list(mail: nil, in: town)
            let sofia = try await town.sofia
            _ = try await sofia.post(.claim(Self.school), ["way": "approval"])
            let link = Link.claim(Self.school, by: Personas.sofia)
            #expect(try await sofia.get(.claim(Self.school)).shows("http://127.0.0.1:8080\(link.path)"))
            let nadia = try await town.nadia
            #expect(try await nadia.get(link).shows("Sofia Lopes"))
            #expect(try await town.hugo.post(link).status == 403, "only those who manage approve")
            #expect(try await nadia.post(link).status == 303)
            #expect(try await nadia.post(link).status == 409, "once for each organisation")
            #expect(try await sofia.get(.people(Self.school)).status == 404)
            let claire = try await town.claire
            #expect(try await claire.post(link).status == 303)
            #expect(try await sofia.get(.people(Self.school)).status == 200)
        }
    }

    @Test func `members turn a claim down, strangers cannot`() async throws {
        try await Town.open { town in
            let sofia = try await town.sofia
            _ = try await sofia.post(.claim(Personas.acacias), ["way": "approval"])
            let nadia = try await town.nadia
            #expect(try await nadia.get("/accueil").shows("Une personne demande à parler au nom de votre structure"))
            let link = Link.claimRejection(Personas.acacias, by: Personas.sofia)
            #expect(try await sofia.post(link).status == 404)
            #expect(try await nadia.post(link).status == 303)
            #expect(try await nadia.post(link).status == 409)
        }
    }
}
