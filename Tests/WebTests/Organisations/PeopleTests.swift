import Cooperation
import HTTPTypes
import Journal
import TestSupport
import Testing

@testable import Web

@Suite(.sandbox) struct PeopleTests {
    @Test func `the people and their mandates are shown to members, and to nobody else`() async throws {
        try await Town.open { town in
            let page = try await town.hugo.get(.people(Personas.acacias))
            #expect(page.shows("Nadia Benali") && page.shows("Hugo Martin") && page.shows("peut signer"))
            #expect(!page.shows("Inviter une personne"), "Hugo does not manage")
            #expect(try await town.nadia.get(.people(Personas.acacias)).shows("Inviter une personne"))
            #expect(try await town.sofia.get(.people(Personas.acacias)).status == 404)
            #expect(try await town.visitor.get(.people(Personas.acacias)).status == 303)
        }
    }

    @Test func `an invitation brings somebody in, once`() async throws {
        try await Town.open { town in
            let nadia = try await town.nadia
            let sent = try await nadia.post(
                .invite(Personas.acacias),
                ["mail": "Lina@acacias.example", "role": "member"]
            )
            #expect(sent.location == Link.people(Personas.acacias).path)
            let mail = try #require(try await town.mails().first)
            #expect(mail.subject.contains("Nadia Benali") && mail.subject.contains("Centre social Les Acacias"))
            let link = try await town.link(mailedTo: "lina@acacias.example")
            #expect(try await town.visitor.get(link).shows("Votre nom"))
            let joined = try await town.visitor.post(link, ["name": "Lina Roux"])
            #expect(joined.location == "/accueil")
            let lina = town.visitor.after(joined)
            #expect(try await lina.get(.people(Personas.acacias)).shows("Lina Roux (vous)"))
            #expect(try await town.visitor.post(link).status == 410)
            #expect(try await town.visitor.get("/invitations/inconnu").status == 404)
        }
    }

    @Test func `only those who manage invite, and each field is checked`() async throws {
        try await Town.open { town in
            let link = Link.invite(Personas.acacias)
            let hugo = try await town.hugo.post(link, ["mail": "x@y.example", "role": "member"])
            #expect(hugo.status == 403 && hugo.shows("Seule une personne qui administre la structure"))
            #expect(try await town.sofia.post(link, ["mail": "x@y.example", "role": "member"]).status == 404)
            let nadia = try await town.nadia
            #expect(try await nadia.get(link).status == 200)
            let refused = try await nadia.post(link, ["mail": "x", "role": "reine"])
            #expect(refused.status == 422)
            #expect(refused.refuses("mail") && refused.refuses("role"))
        }
    }

    @Test func `roles change, but somebody always manages`() async throws {
        try await Town.open { town in
            let nadia = try await town.nadia
            let own = Link.role(of: Personas.nadia, in: Personas.acacias)
            let last = try await nadia.post(own, ["role": "member"])
            #expect(last.status == 409 && last.shows("C’est la dernière personne"))
            let raise = Link.role(of: Personas.hugo, in: Personas.acacias)
            #expect(try await town.hugo.post(raise, ["role": "administrator"]).status == 403)
            #expect(try await nadia.post(raise, ["role": "administrator"]).status == 303)
            #expect(try await nadia.post(own, ["role": "member"]).status == 303)
            #expect(try await nadia.post(raise, ["role": "reine"]).status == 400)
        }
    }

    @Test func `removing asks first, and ends the mandates the same day`() async throws {
        try await Town.open { town in
            let nadia = try await town.nadia
            let hugo = try await town.hugo
            let link = Link.removal(of: Personas.hugo, from: Personas.acacias)
            #expect(try await hugo.post(.removal(of: Personas.nadia, from: Personas.acacias)).status == 403)
            #expect(try await nadia.get(link).shows("ses mandats prendront fin aujourd’hui"))
            #expect(try await nadia.post(link).status == 303)
            #expect(try await hugo.get(.people(Personas.acacias)).status == 404)
            #expect(try await !hugo.get("/accueil").shows("Centre social Les Acacias"))
            let organisation = try await town.organisation(Personas.acacias)
            #expect(organisation.mandates(of: Personas.hugo).allSatisfy { !$0.isValid(on: Moment.noon.day) })
        }
    }
}
