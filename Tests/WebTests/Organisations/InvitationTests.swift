import Cooperation
import Journal
import TestSupport
import Testing

@testable import Web

/// An invitation is worth what its author still is, and can be taken back.
@Suite(.sandbox, .requirement("I-01")) struct InvitationTests {
    private static let lina = "lina@acacias.example"

    /// Hugo is made administrator and invites Lina to administer too.
    private static func invited(in town: Town) async throws -> Link {
        let raise = Link.role(of: Personas.hugo, in: Personas.acacias)
        #expect(try await town.nadia.post(raise, ["role": "administrator"]).status == 303)
        let sent = try await town.hugo.post(.invite(Personas.acacias), ["mail": lina, "role": "administrator"])
        #expect(sent.status == 303)
        return try await town.link(mailedTo: lina)
    }

    private static func opensNothing(_ link: Link, in town: Town) async throws {
        #expect(try await town.visitor.get(link).shows("Cette invitation ne sert plus"))
        let answer = try await town.visitor.post(link)
        #expect([409, 410].contains(answer.status))
        let account = try await town.store.read { try $0.accounts.account(mail: lina) }
        #expect(account == nil)
    }

    @Test(arguments: ["retrait", "role"])
    func `whoever was removed, or lost the administration, has invited nobody`(path: String) async throws {
        try await Town.open { town in
            let invitation = try await Self.invited(in: town)
            let link = Link("structures", Personas.acacias.rawValue, "personnes", Personas.hugo.rawValue, path)
            #expect(try await town.nadia.post(link, ["role": "member"]).status == 303)
            try await Self.opensNothing(invitation, in: town)
        }
    }

    @Test func `an older invitation whose author went opens nothing`() async throws {
        try await Town.open { town in
            let invitation = Invitation(
                organisation: Personas.acacias,
                mail: Self.lina,
                role: .administrator,
                by: Personas.hugo
            )
            let token = try await town.store.perform { unit in
                let end = unit.moment.instant.advanced(bySeconds: 60)
                return try unit.connection.links.issue(
                    .invitation,
                    about: invitation,
                    mail: invitation.mail,
                    at: unit.moment.instant,
                    until: end
                )
            }
            try await Self.opensNothing(.invitation(token: token.text), in: town)
            #expect(try await !town.nadia.get(.people(Personas.acacias)).shows(Self.lina))
        }
    }

    @Test func `an organisation that left lets nobody in by an old invitation`() async throws {
        try await Town.open { town in
            let claire = try await town.claire
            _ = try await claire.post(.invite(Personas.lire), ["mail": Self.lina, "role": "administrator"])
            let link = try await town.link(mailedTo: Self.lina)
            #expect(try await claire.post(.departure(Personas.lire), ["certain": "oui"]).status == 303)
            try await Self.opensNothing(link, in: town)
            #expect(try await town.organisation(Personas.lire).members.isEmpty)
        }
    }

    @Test func `those who manage see whom they await, and cancel`() async throws {
        try await Town.open { town in
            let nadia = try await town.nadia
            let hugo = try await town.hugo
            _ = try await nadia.post(.invite(Personas.acacias), ["mail": Self.lina, "role": "member"])
            let link = try await town.link(mailedTo: Self.lina)
            let page = try await nadia.get(.people(Personas.acacias))
            #expect(page.shows("Invitations envoyées") && page.shows(Self.lina))
            #expect(try await !hugo.get(.people(Personas.acacias)).shows(Self.lina), "Hugo does not manage")
            let cancel = Link.invitationEnd(Personas.acacias)
            #expect(try await hugo.post(cancel, ["mail": Self.lina]).status == 403)
            #expect(try await town.sofia.post(cancel, ["mail": Self.lina]).status == 404)
            #expect(try await nadia.post(cancel, ["mail": "paul@example.org"]).status == 303)
            #expect(try await nadia.get(.people(Personas.acacias)).shows(Self.lina), "another address ends nothing")
            #expect(try await nadia.post(cancel, ["mail": Self.lina]).status == 303)
            #expect(try await !nadia.get(.people(Personas.acacias)).shows("Invitations envoyées"))
            try await Self.opensNothing(link, in: town)
        }
    }
}
