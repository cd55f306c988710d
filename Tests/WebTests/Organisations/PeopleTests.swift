import Cooperation
import HTTPTypes
import Journal
import TestSupport
import Testing

@testable import Web

@Suite(.sandbox) struct PeopleTests {
    @Test func `the people and their mandates are shown to members, and to nobody else`() async throws {
        try await TestSite.run { site in
            let page = try await site.hugo().get(.people(Personas.acacias))
            #expect(page.shows("Nadia Benali") && page.shows("Hugo Martin") && page.shows("peut signer"))
            #expect(!page.shows("Inviter une personne"), "Hugo does not manage")
            #expect(try await site.nadia().get(.people(Personas.acacias)).shows("Inviter une personne"))
            #expect(try await site.sofia().get(.people(Personas.acacias)).status == .notFound)
            #expect(try await site.visitor.get(.people(Personas.acacias)).status == .seeOther)
        }
    }

    @Test func `an invitation brings somebody in, once`() async throws {
        try await TestSite.run { site in
            let nadia = try await site.nadia()
            let sent = try await nadia.post(
                .invite(Personas.acacias),
                ["mail": "Lina@acacias.example", "role": "member"]
            )
            #expect(sent.location == Link.people(Personas.acacias).path)
            let mail = try #require(try await site.mail(to: "lina@acacias.example"))
            #expect(mail.subject.contains("Nadia Benali") && mail.subject.contains("Centre social Les Acacias"))
            let link = Link(try #require(mail.text.address(after: "http://localhost")))
            #expect(try await site.visitor.get(link).shows("Votre nom"))
            let joined = try await site.visitor.post(link, ["name": "Lina Roux"])
            #expect(joined.location == "/accueil")
            let lina = site.visitor.after(joined)
            #expect(try await lina.get(.people(Personas.acacias)).shows("Lina Roux (vous)"))
            #expect(try await site.visitor.post(link).status == .gone)
            #expect(try await site.visitor.get("/invitations/inconnu").status == .notFound)
        }
    }

    @Test func `only those who manage invite, and each field is checked`() async throws {
        try await TestSite.run { site in
            let link = Link.invite(Personas.acacias)
            let hugo = try await site.hugo().post(link, ["mail": "x@y.example", "role": "member"])
            #expect(hugo.status == .forbidden && hugo.shows("Seule une personne qui administre la structure"))
            #expect(try await site.sofia().post(link, ["mail": "x@y.example", "role": "member"]).status == .notFound)
            let nadia = try await site.nadia()
            let refused = try await nadia.post(link, ["mail": "x", "role": "reine"])
            #expect(refused.status == .unprocessableContent)
            #expect(refused.body.contains("erreur-mail") && refused.body.contains("erreur-role"))
        }
    }

    @Test func `roles change, but somebody always manages`() async throws {
        try await TestSite.run { site in
            let nadia = try await site.nadia()
            let own = Link.role(of: Personas.nadia, in: Personas.acacias)
            let last = try await nadia.post(own, ["role": "member"])
            #expect(last.status == .conflict && last.shows("C’est la dernière personne"))
            let raise = Link.role(of: Personas.hugo, in: Personas.acacias)
            #expect(try await site.hugo().post(raise, ["role": "administrator"]).status == .forbidden)
            #expect(try await nadia.post(raise, ["role": "administrator"]).status == .seeOther)
            #expect(try await nadia.post(own, ["role": "member"]).status == .seeOther)
            #expect(try await nadia.post(raise, ["role": "reine"]).status == .badRequest)
        }
    }

    @Test func `removing asks first, and ends the mandates the same day`() async throws {
        try await TestSite.run { site in
            let nadia = try await site.nadia()
            let hugo = try await site.hugo()
            let link = Link.removal(of: Personas.hugo, from: Personas.acacias)
            #expect(try await nadia.get(link).shows("ses mandats prendront fin aujourd’hui"))
            #expect(try await nadia.post(link).status == .seeOther)
            #expect(try await hugo.get(.people(Personas.acacias)).status == .notFound)
            #expect(try await !hugo.get("/accueil").shows("Centre social Les Acacias"))
            let organisation = try #require(try await site.organisation(Personas.acacias))
            #expect(organisation.mandates(of: Personas.hugo).allSatisfy { !$0.isValid(on: Moment.noon.day) })
        }
    }
}
