import Cooperation
import HTTPTypes
import Journal
import TestSupport
import Testing

@testable import Web

@Suite(.sandbox) struct ErasureTests {
    /// The link that Hugo's request brings to his mail.
    private func link(_ town: Town) async throws -> Link {
        let asked = try await town.hugo.post(.erasure)
        #expect(asked.location == Link.account.path)
        return try await town.link(mailedTo: Personas.mail(of: Personas.hugo))
    }

    @Test func `one reads what goes and what stays, then confirms from one's mail`() async throws {
        try await Town.open { town in
            let hugo = try await town.hugo
            #expect(try await hugo.get(.account).text.contains("href=\"\(Link.erasure.path)\""))
            let page = try await hugo.get(.erasure)
            #expect(page.shows("Ce qui part, tout de suite et pour toujours") && page.shows("Ce qui reste"))
            #expect(page.shows("Votre place dans Centre social Les Acacias"))
            let link = try await link(town)
            #expect(try await town.visitor.get(link).shows("Effacer mon compte maintenant"))
            #expect(try await hugo.get(.account).status == 200, "opening the link erased something")
            let erased = try await town.visitor.post(link)
            #expect(erased.location == Link.welcome.path)
            #expect(try await town.visitor.after(erased).get(.welcome).shows("Votre compte est effacé"))
            #expect(try await hugo.get(.account).status == 303, "his session outlived him")
            #expect(try await town.store.read { try $0.accounts.account(Personas.hugo) } == nil)
            let acacias = try await town.organisation(Personas.acacias)
            #expect(acacias.members[Personas.hugo] == nil)
            #expect(!acacias.mandates(of: Personas.hugo).contains { $0.isValid(on: Moment.noon.day) })
            #expect(try await town.nadia.get(.people(Personas.acacias)).status == 200)
        }
    }

    @Test func `nothing that was mailed to him stays but the last mail, and his links are dead`() async throws {
        try await Town.open { town in
            let mail = Personas.mail(of: Personas.hugo)
            _ = try await town.visitor.post(.askForLink, ["mail": mail])
            let signIn = try await town.link(mailedTo: mail)
            let link = try await link(town)
            _ = try await town.visitor.post(link)
            let kept = try await town.mails().filter { $0.to == mail }
            #expect(kept.map(\.subject) == ["Votre compte sur Maillage est effacé"])
            for dead in [signIn, link] {
                #expect(try await town.visitor.post(dead).status == 404)
                let token = String(dead.path.split(separator: "/").last ?? "")
                _ = try await town.visitor.post(.renewal(token: token))
            }
            #expect(try await town.mails().count == 1)
        }
    }

    @Test func `the only administrator is told what to settle, and cannot get round it`() async throws {
        try await Town.open { town in
            let nadia = try await town.nadia
            let page = try await nadia.get(.erasure)
            #expect(page.shows("Vous êtes la seule personne qui administre"))
            #expect(page.text.contains("href=\"\(Link.people(Personas.acacias).path)\""))
            #expect(page.text.contains("href=\"\(Link.takeaway(Personas.acacias).path)\""))
            #expect(!page.text.contains("action=\"\(Link.erasure.path)\""))
            #expect(try await nadia.post(.erasure).status == 409)
            let token = try await town.store.perform { unit in
                try unit.connection.links.issue(
                    .erasure,
                    about: ErasureLink(person: Personas.nadia),
                    mail: Personas.mail(of: Personas.nadia),
                    at: unit.moment.instant,
                    until: unit.moment.instant.advanced(bySeconds: 60)
                )
            }
            #expect(try await town.visitor.post(.erasure(token: token.text)).status == 409)
            #expect(try await nadia.get(.account).status == 200)
            #expect(try await town.visitor.get(.erasure(token: token.text)).status == 200, "the link was used up")
        }
    }

    @Test func `the only one with a mandate is warned, and may go`() async throws {
        try await Town.open { town in
            try await town.store.perform { unit in
                guard let acacias = try unit.load(Organisation.self, Personas.acacias) else { return }
                let raised = try acacias.change(Personas.hugo, to: .administrator, by: Personas.nadia)
                try unit.append(Organisation.self, Personas.acacias, raised, by: Actor(means: .account))
            }
            let page = try await town.nadia.get(.erasure)
            #expect(page.shows("Après vous, plus personne n’a de mandat pour"))
            #expect(page.text.contains("action=\"\(Link.erasure.path)\""))
        }
    }

    @Test func `the only one who manages the instance stays until another does`() async throws {
        try await Town.open { town in
            let team = try await town.keeper
            #expect(try await team.get(.erasure).shows("la seule personne qui administre ce site"))
            #expect(try await team.post(.erasure).status == 409)
        }
    }

    @Test func `a stranger asks for nobody's erasure, and a forged or expired link erases nothing`() async throws {
        try await Town.open { town in
            #expect(try await town.visitor.get(.erasure).location?.hasPrefix("/connexion") == true)
            #expect(try await town.visitor.post(.erasure).status == 401)
            #expect(try await town.visitor.post(.erasure(token: "inventé")).status == 404)
            let expired = try await town.store.perform { unit in
                try unit.connection.links.issue(
                    .erasure,
                    about: ErasureLink(person: Personas.hugo),
                    mail: Personas.mail(of: Personas.hugo),
                    at: unit.moment.instant,
                    until: unit.moment.instant.advanced(bySeconds: -1)
                )
            }
            let page = try await town.visitor.post(.erasure(token: expired.text))
            #expect(page.status == 410 && page.text.contains(Link.renewal(token: expired.text).path))
            #expect(try await town.visitor.post(.renewal(token: expired.text)).status == 200)
            #expect(try await town.mails().map(\.to) == [Personas.mail(of: Personas.hugo)])
            #expect(try await town.hugo.get(.account).status == 200)
        }
    }
}
