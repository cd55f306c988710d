import Cooperation
import Journal
import TestSupport
import Testing

@testable import Web

/// Those who take part in a claim learn what becomes of it.
@Suite(.sandbox) struct ClaimNewsTests {
    private static let school = OrganisationID("annuaire--ecole")
    private static let approval = Link.claim(school, by: Personas.sofia)

    /// Sofia asks to speak for the school, which a directory lists.
    private static func ask(_ way: ClaimWay, in town: Town) async throws -> Browser {
        var record = StructureRecord(source: "annuaire", id: school, name: "École du parc", updated: Moment.noon.day)
        record.mail = "contact@ecole.example"
        let listed = OrganisationEvent.listed(record)
        try await town.store.perform { try $0.append(Organisation.self, school, [listed], by: .operator) }
        let sofia = try await town.sofia
        #expect(try await sofia.post(.claim(school), ["way": way.rawValue]).status == 303)
        return sofia
    }

    private static func mails(to address: String, in town: Town) async throws -> [OutgoingMail] {
        try await town.mails().filter { $0.to == address }
    }

    private static func sofiaHears(in town: Town) async throws -> [OutgoingMail] {
        let account = try await town.store.read { try $0.accounts.account(Personas.sofia) }
        return try await mails(to: try #require(account).mail, in: town)
    }

    @Test func `asking for the letter tells those who run the site, once a day`() async throws {
        try await Town.open { town in
            let keeper = try await town.keeper
            let sofia = try await Self.ask(.code, in: town)
            #expect(try await sofia.get(.claim(Self.school)).shows("attend le code envoyé par courrier"))
            #expect(try await sofia.post(.claim(Self.school), ["way": "code"]).status == 303)
            #expect(try await Self.mails(to: "equipe@instance.example", in: town).count == 1)
            let page = try await keeper.get(try await town.link(mailedTo: "equipe@instance.example"))
            #expect(page.text.contains("value=\"annuaire--ecole\""))
        }
    }

    @Test(arguments: [("oui", "Vous pouvez agir pour"), ("non", "n’est pas confirmée")])
    func `whoever asked learns what the mailbox answered`(answer: String, subject: String) async throws {
        try await Town.open { town in
            _ = try await Self.ask(.mail, in: town)
            let link = try await town.link(mailedTo: "contact@ecole.example")
            _ = try await town.visitor.post(link, ["reponse": answer])
            let heard = try await Self.sofiaHears(in: town)
            #expect(heard.count == 1 && heard[0].subject.contains(subject))
        }
    }

    @Test func `approval is told with the second organisation, not with the first`() async throws {
        try await Town.open { town in
            _ = try await Self.ask(.approval, in: town)
            _ = try await town.nadia.post(Self.approval)
            #expect(try await Self.sofiaHears(in: town).isEmpty)
            _ = try await town.claire.post(Self.approval)
            #expect(try await Self.sofiaHears(in: town).count == 1)
        }
    }

    @Test func `who cannot approve is told so before the button`() async throws {
        try await Town.open { town in
            _ = try await Self.ask(.approval, in: town)
            let nadia = try await town.nadia
            #expect(try await nadia.get(Self.approval).shows("Approuver au nom de"))
            let hugo = try await town.hugo.get(Self.approval)
            #expect(hugo.shows("Seule une personne qui administre") && !hugo.shows("Approuver au nom de"))
            _ = try await nadia.post(Self.approval)
            let again = try await nadia.get(Self.approval)
            #expect(again.shows("C’est déjà fait") && !again.shows("Approuver au nom de"))
            _ = try await town.claire.post(Self.approval)
            let late = try await nadia.get(Self.approval)
            #expect(late.status == 404 && late.shows("n’attend plus de réponse"))
        }
    }

    @Test func `whoever manages the organisation invites the person who asks`() async throws {
        try await Town.open { town in
            let sofia = try await town.sofia
            _ = try await sofia.post(.claim(Personas.acacias), ["way": "approval"])
            let nadia = try await town.nadia
            let invite = Link.invite(Personas.acacias, claimant: Personas.sofia)
            #expect(try await nadia.get(.people(Personas.acacias)).text.contains(invite.path))
            #expect(try await !town.hugo.get(.people(Personas.acacias)).text.contains(invite.path))
            let mail = try #require(try await town.store.read { try $0.accounts.account(Personas.sofia) }).mail
            #expect(try await nadia.get(invite).text.contains("value=\"\(mail)\""))
            let stranger = Link.invite(Personas.acacias, claimant: Personas.paul)
            #expect(try await !nadia.get(stranger).shows("@"), "an address is not read off this page")
            _ = try await nadia.post(.invite(Personas.acacias), ["mail": mail, "role": "member"])
            _ = try await town.visitor.post(try await town.link(mailedTo: mail))
            #expect(try await town.organisation(Personas.acacias).claims.isEmpty)
            let rejection = Link.claimRejection(Personas.acacias, by: Personas.sofia)
            #expect(try await nadia.post(rejection).status == 409, "there is no request any more")
            #expect(try await sofia.get(.people(Personas.acacias)).status == 200)
        }
    }
}
