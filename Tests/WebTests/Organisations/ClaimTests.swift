import Cooperation
import HTTPTypes
import Journal
import TestSupport
import Testing

@testable import Web

/// Speaking for an organisation that a directory only lists.
@Suite(.sandbox) struct ClaimTests {
    private static let school = OrganisationID("annuaire--ecole")

    private static func list(mail: String? = "contact@ecole.example", in site: TestSite) async throws {
        var record = StructureRecord(source: "annuaire", id: school, name: "École du parc", updated: Moment.noon.day)
        record.mail = mail
        let listed = OrganisationEvent.listed(record)
        try await site.store.perform { try $0.append(Organisation.self, school, [listed], by: .operator) }
    }

    @Test func `the organisation's own mailbox confirms`() async throws {
        try await TestSite.run { site in
            try await Self.list(in: site)
            let sofia = try await site.sofia()
            let page = try await sofia.get(.claim(Self.school))
            #expect(page.shows("co•••@ecole.example") && !page.shows("contact@ecole.example"))
            #expect(try await sofia.post(.claim(Self.school), ["way": "mail"]).status == .seeOther)
            let mail = try #require(try await site.mail(to: "contact@ecole.example"))
            let link = Link(try #require(mail.text.address(after: "http://localhost")))
            #expect(try await site.visitor.get(link).shows("Sofia Lopes"))
            #expect(try await sofia.get(.people(Self.school)).status == .notFound, "not before the answer")
            #expect(try await site.visitor.post(link, ["reponse": "oui"]).shows("C’est confirmé"))
            #expect(try await sofia.get(.people(Self.school)).shows("administre la structure"))
            #expect(try await site.visitor.post(link, ["reponse": "oui"]).status == .gone)
        }
    }

    @Test func `the mailbox may refuse, and then nothing is given`() async throws {
        try await TestSite.run { site in
            try await Self.list(in: site)
            let sofia = try await site.sofia()
            _ = try await sofia.post(.claim(Self.school), ["way": "mail"])
            let mail = try #require(try await site.mail(to: "contact@ecole.example"))
            let link = Link(try #require(mail.text.address(after: "http://localhost")))
            #expect(try await site.visitor.post(link, ["reponse": "non"]).shows("C’est refusé"))
            #expect(try await sofia.get(.people(Self.school)).status == .notFound)
        }
    }

    @Test func `a code on paper proves, a wrong one does not, and tries are counted`() async throws {
        try await TestSite.run { site in
            try await Self.list(mail: nil, in: site)
            let sofia = try await site.sofia()
            #expect(try await sofia.post(.claim(Self.school), ["way": "mail"]).shows("ne connaît aucune adresse"))
            let letter = try await site.operatorOfInstance().post(.paperCodes, ["structure": Self.school.rawValue])
            let code = try #require(letter.body.firstMatch(of: /[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}/)).output
            let wrong = try await sofia.post(.claimCode(Self.school), ["code": "AAAA-AAAA-AAAA"])
            #expect(wrong.status == .unprocessableContent && wrong.shows("AAAA-AAAA-AAAA"))
            let right = try await sofia.post(
                .claimCode(Self.school),
                ["code": code.lowercased().replacing("-", with: " ")]
            )
            #expect(right.location == Link.people(Self.school).path)
            let paul = try await site.browser(Personas.paul, for: Personas.lormont)
            var last = wrong
            for _ in 0..<11 { last = try await paul.post(.claimCode(Self.school), ["code": "BBBB"]) }
            #expect(last.status == .tooManyRequests)
        }
    }

    @Test func `two verified organisations prove, one does not`() async throws {
        try await TestSite.run { site in
            try await Self.list(mail: nil, in: site)
            let sofia = try await site.sofia()
            _ = try await sofia.post(.claim(Self.school), ["way": "approval"])
            let link = Link.claim(Self.school, by: Personas.sofia)
            #expect(try await sofia.get(.claim(Self.school)).shows("http://localhost\(link.path)"))
            let nadia = try await site.nadia()
            #expect(try await nadia.get(link).shows("Sofia Lopes"))
            #expect(try await site.hugo().post(link).status == .forbidden, "only those who manage approve")
            #expect(try await nadia.post(link).status == .seeOther)
            #expect(try await nadia.post(link).status == .conflict, "once for each organisation")
            #expect(try await sofia.get(.people(Self.school)).status == .notFound)
            let claire = try await site.browser(Personas.claire, for: Personas.lire)
            #expect(try await claire.post(link).status == .seeOther)
            #expect(try await sofia.get(.people(Self.school)).status == .ok)
        }
    }

    @Test func `members turn a claim down, strangers cannot`() async throws {
        try await TestSite.run { site in
            let sofia = try await site.sofia()
            _ = try await sofia.post(.claim(Personas.acacias), ["way": "approval"])
            let nadia = try await site.nadia()
            #expect(try await nadia.get("/accueil").shows("Une personne demande à parler au nom de votre structure"))
            let link = Link.claimRejection(Personas.acacias, by: Personas.sofia)
            #expect(try await sofia.post(link).status == .notFound)
            #expect(try await nadia.post(link).status == .seeOther)
            #expect(try await nadia.post(link).status == .conflict)
        }
    }
}
