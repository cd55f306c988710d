import NIOCore
import Cooperation
import HTTPTypes
import Journal
import TestSupport
import Testing

@testable import Web

@Suite(.sandbox, .requirement("S-118")) struct MandateTests {
    private static let fields: KeyValuePairs = [
        "personne": "person-hugo", "title": "Référent jeunesse", "scope": "decide", "area": "referBack",
        "ceiling": "1 500", "from": "2026-11-21", "until": "2027-06-30", "supporter": "person-nadia",
    ]

    @Test func `a mandate is issued with all it says, and shown as a letter`() async throws {
        try await TestSite.run { site in
            let nadia = try await site.nadia()
            let issued = try await nadia.post(.mandates(Personas.acacias), Self.fields)
            let letter = try await nadia.get(try #require(issued.location))
            for text in [
                "Référent jeunesse", "Hugo Martin", "Après retour vers la structure", "1\u{202F}500\u{202F}€",
                "samedi 21 novembre 2026", "mercredi 30 juin 2027", "Nadia Benali", "en cours",
            ] { #expect(letter.shows(text), "\(text)") }
            #expect(letter.body.contains("class=\"printed\""))
            let organisation = try #require(try await site.organisation(Personas.acacias))
            let mandate = try #require(
                organisation.mandates(of: Personas.hugo).first { $0.title == "Référent jeunesse" }
            )
            #expect(mandate.ceilingCents == 150_000 && mandate.supporter == Personas.nadia)
            #expect(try await site.hugo().get("/accueil").shows("peut décider"), "the badge follows")
        }
    }

    @Test func `only those who manage issue or revoke`() async throws {
        try await TestSite.run { site in
            let hugo = try await site.hugo()
            #expect(try await hugo.get(.newMandate(Personas.acacias)).status == .forbidden)
            #expect(try await site.hugo().post(.mandates(Personas.acacias), Self.fields).status == .forbidden)
            #expect(try await site.sofia().post(.mandates(Personas.acacias), Self.fields).status == .notFound)
            #expect(try await site.visitor.post(.mandates(Personas.acacias), Self.fields).status == .unauthorized)
            let revocation = Link.revocation(MandateID("mandate-person-hugo"), of: Personas.acacias)
            #expect(try await site.hugo().post(revocation).status == .forbidden)
            #expect(try await site.sofia().post(revocation).status == .notFound)
        }
    }

    @Test(arguments: [
        ("personne", ""), ("title", ""), ("scope", "reine"), ("area", ""), ("ceiling", "beaucoup"), ("from", "demain"),
        ("until", "2026-13-01"), ("until", "2026-01-01"), ("ceiling", "-5"), ("supporter", "person-sofia"),
    ])
    func `each field is checked, and what was typed is kept`(field: String, value: String) async throws {
        try await TestSite.run { site in
            var values = Dictionary(uniqueKeysWithValues: Self.fields.map { ($0.key, $0.value) })
            values[field] = value
            let body = values.map { "\($0.key)=\(Link.encoded($0.value))" }.joined(separator: "&")
            let nadia = try await site.nadia()
            let answer = try await nadia.send(
                .post,
                Link.mandates(Personas.acacias).path,
                [.contentType: "application/x-www-form-urlencoded"],
                .init(string: body)
            )
            #expect(answer.status == .unprocessableContent)
            #expect(answer.body.contains("id=\"erreur-\(field)\""))
            if field != "title" { #expect(answer.shows("Référent jeunesse")) }
        }
    }

    @Test func `a revoked mandate ends, and stays to be read`() async throws {
        try await TestSite.run { site in
            let nadia = try await site.nadia()
            let mandate = MandateID("mandate-person-hugo")
            let link = Link.revocation(mandate, of: Personas.acacias)
            #expect(try await nadia.get(link).shows("Une révocation ne s’annule pas"))
            #expect(try await nadia.post(link).status == .seeOther)
            #expect(try await nadia.post(link).status == .conflict)
            #expect(try await nadia.get(.mandate(mandate, of: Personas.acacias)).shows("terminé depuis le"))
            #expect(try await site.hugo().get("/accueil").shows("sans mandat"))
        }
    }

    @Test(.requirement("S-117")) func `who speaks for whom is on every page`() async throws {
        try await TestSite.run { site in
            let nadia = try await site.nadia()
            for path in ["/accueil", "/compte", "/aide", "/nulle-part", Link.people(Personas.acacias).path] {
                let page = try await nadia.get(path)
                #expect(
                    page.shows("Nadia Benali") && page.shows("Centre social Les Acacias") && page.shows("peut signer")
                )
            }
        }
    }
}
