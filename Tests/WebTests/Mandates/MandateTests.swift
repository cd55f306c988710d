import Cooperation
import HTTPTypes
import Journal
import TestSupport
import Testing

@testable import Web

@Suite(.sandbox, .requirement("S-118")) struct MandateTests {
    private static let fields: Form = [
        "personne": "person-hugo", "title": "Référent jeunesse", "scope": "decide", "area": "referBack",
        "ceiling": "1 500", "from": "2026-11-21", "until": "2027-06-30", "supporter": "person-nadia",
    ]

    @Test func `a mandate is issued with all it says, and shown as a letter`() async throws {
        try await Town.open { town in
            let nadia = try await town.nadia
            let issued = try await nadia.post(.mandates(Personas.acacias), Self.fields)
            let letter = try await nadia.get(Link(try #require(issued.location)))
            for text in [
                "Référent jeunesse", "Hugo Martin", "Centre social Les Acacias", "décider",
                "Après retour vers la structure", "1\u{202F}500\u{202F}€",
                "samedi 21 novembre 2026", "mercredi 30 juin 2027", "Nadia Benali", "en cours",
            ] { #expect(letter.shows(text), "\(text)") }
            #expect(letter.text.contains("class=\"printed\""))
            let organisation = try await town.organisation(Personas.acacias)
            let mandate = try #require(
                organisation.mandates(of: Personas.hugo).first { $0.title == "Référent jeunesse" }
            )
            #expect(mandate.ceilingCents == 150_000 && mandate.supporter == Personas.nadia)
            #expect(try await town.hugo.get("/accueil").shows("peut décider"), "the badge follows")
        }
    }

    @Test func `only those who manage issue or revoke`() async throws {
        try await Town.open { town in
            let hugo = try await town.hugo
            #expect(try await town.nadia.get(.newMandate(Personas.acacias)).status == 200)
            #expect(try await hugo.get(.newMandate(Personas.acacias)).status == 403)
            #expect(try await town.hugo.post(.mandates(Personas.acacias), Self.fields).status == 403)
            #expect(try await town.sofia.post(.mandates(Personas.acacias), Self.fields).status == 404)
            #expect(try await town.visitor.post(.mandates(Personas.acacias), Self.fields).status == 401)
            let revocation = Link.revocation(MandateID("mandate-person-hugo"), of: Personas.acacias)
            #expect(try await town.hugo.post(revocation).status == 403)
            #expect(try await town.sofia.post(revocation).status == 404)
        }
    }

    @Test(arguments: [
        ("personne", ""), ("title", ""), ("scope", "reine"), ("area", ""), ("ceiling", "beaucoup"), ("from", "demain"),
        ("until", "2026-13-01"), ("until", "2026-01-01"), ("ceiling", "-5"), ("supporter", "person-sofia"),
    ])
    func `each field is checked, and what was typed is kept`(field: String, value: String) async throws {
        try await Town.open { town in
            let typed = Self.fields.with(field, value)
            let answer = try await town.nadia.post(.mandates(Personas.acacias), typed)
            #expect(answer.status == 422)
            #expect(answer.refuses(field))
            if field != "title" { #expect(answer.shows("Référent jeunesse")) }
        }
    }

    @Test func `a revoked mandate ends, and stays to be read`() async throws {
        try await Town.open { town in
            let nadia = try await town.nadia
            let mandate = MandateID("mandate-person-hugo")
            let link = Link.revocation(mandate, of: Personas.acacias)
            #expect(try await nadia.get(link).shows("Une révocation ne s’annule pas"))
            #expect(try await nadia.post(link).status == 303)
            #expect(try await nadia.post(link).status == 409)
            #expect(try await nadia.get(.mandate(mandate, of: Personas.acacias)).shows("terminé depuis le"))
            #expect(try await town.hugo.get("/accueil").shows("sans mandat"))
        }
    }

    @Test(.requirement("S-117")) func `who speaks for whom is on every page`() async throws {
        try await Town.open { town in
            let nadia = try await town.nadia
            for link in ["/accueil", "/compte", "/aide", "/nulle-part", .people(Personas.acacias)] as [Link] {
                let page = try await nadia.get(link)
                #expect(
                    page.shows("Nadia Benali") && page.shows("Centre social Les Acacias") && page.shows("peut signer")
                )
            }
        }
    }
}
