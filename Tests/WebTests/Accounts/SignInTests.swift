import HTTPTypes
import Cooperation
import Journal
import TestSupport
import Testing

@testable import Web

@Suite(.sandbox) struct SignInTests {
    @Test func `a mailed link signs in, once, and leads where one wanted to go`() async throws {
        try await TestSite.run { site in
            let asked = try await site.visitor.post(
                .askForLink,
                ["mail": " Nadia.Benali@Acacias.example ", "suite": "/compte"]
            )
            #expect(asked.location == Link.linkSent.path)
            let mail = try #require(try await site.mail(to: "nadia.benali@acacias.example"))
            let address = try #require(mail.text.address(after: "http://localhost"))
            let shown = try await site.visitor.get(address)
            #expect(shown.status == .ok && shown.shows("nadia.benali@acacias.example"))
            #expect(shown.headers[values: .setCookie].isEmpty, "opening the link signs nobody in")
            let signed = try await site.visitor.post(Link(address))
            #expect(signed.location == "/compte")
            let nadia = site.visitor.after(signed)
            #expect(try await nadia.get("/accueil").shows("Centre social Les Acacias"))
            let again = try await site.visitor.post(Link(address))
            #expect(again.status == .gone && again.shows("Ce lien a déjà servi"))
        }
    }

    @Test func `known and unknown addresses get the same answer`() async throws {
        try await TestSite.run { site in
            let known = try await site.visitor.post(.askForLink, ["mail": "nadia.benali@acacias.example"])
            let unknown = try await site.visitor.post(.askForLink, ["mail": "nouvelle@ailleurs.example"])
            #expect(known.status == unknown.status && known.location == unknown.location)
            #expect(known.body == unknown.body)
            let first = try await site.visitor.post(
                .passwordSignIn,
                ["mail": "nadia.benali@acacias.example", "password": "mauvais"]
            )
            let second = try await site.visitor.post(
                .passwordSignIn,
                ["mail": "nobody@ailleurs.example", "password": "mauvais"]
            )
            #expect(first.status == .unprocessableContent && second.status == .unprocessableContent)
            #expect(first.shows("ne vont pas ensemble") && second.shows("ne vont pas ensemble"))
            #expect(first.shows("nadia.benali@acacias.example"), "what was typed is kept")
            #expect(!first.body.contains("mauvais"), "but not the password")
        }
    }

    @Test func `a first visit makes the account, with the name given`() async throws {
        try await TestSite.run { site in
            _ = try await site.visitor.post(.askForLink, ["mail": "lina@ailleurs.example"])
            let mail = try #require(try await site.mail(to: "lina@ailleurs.example"))
            let address = try #require(mail.text.address(after: "http://localhost"))
            #expect(try await site.store.read { try $0.accounts.account(mail: "lina@ailleurs.example") } == nil)
            let lina = site.visitor.after(try await site.visitor.post(Link(address), ["name": "Lina Roux"]))
            let home = try await lina.get("/accueil")
            #expect(home.shows("Lina Roux") && home.shows("Rejoignez votre structure"))
        }
    }

    @Test func `an expired link has one button that sends a new one`() async throws {
        try await TestSite.run { site in
            let link = try await site.store.perform { unit in
                try SignInLink.issue(
                    for: "hugo.martin@acacias.example",
                    on: unit.connection,
                    at: unit.moment.instant.advanced(bySeconds: -9_000)
                )
            }
            let shown = try await site.visitor.get(link)
            #expect(shown.status == .gone && shown.shows("Ce lien a expiré"))
            #expect(try await site.visitor.post(link).status == .gone)
            #expect(try await site.visitor.post(Link("\(link.path)/renouvellement")).location == Link.linkSent.path)
            #expect(try await site.mail(to: "hugo.martin@acacias.example") != nil)
        }
    }

    @Test func `a forged link opens nothing and renews nothing`() async throws {
        try await TestSite.run { site in
            let forged = Link.signIn(token: "inconnu")
            let shown = try await site.visitor.get(forged)
            let used = try await site.visitor.post(forged)
            let renewed = try await site.visitor.post(.renewal(token: "inconnu"))
            #expect([shown.status, used.status, renewed.status] == [.notFound, .notFound, .notFound])
        }
    }

    @Test func `a link for something else does not sign in`() async throws {
        try await TestSite.run { site in
            let token = try await site.store.perform { unit in
                try unit.connection.links.issue(
                    .invitation,
                    about: "x",
                    at: unit.moment.instant,
                    until: unit.moment.instant.advanced(bySeconds: 60)
                )
            }
            #expect(try await site.visitor.post(.signIn(token: token.text)).status == .notFound)
        }
    }

    @Test func `a password signs in, and too many tries must wait`() async throws {
        try await TestSite.run { site in
            let nadia = try await site.nadia()
            #expect(try await nadia.post(.password, ["password": "court"]).status == .unprocessableContent)
            #expect(try await nadia.post(.password, ["password": "trois mots au hasard"]).status == .seeOther)
            let mail = Personas.mail(of: Personas.nadia)
            let right = try await site.visitor.post(
                .passwordSignIn,
                ["mail": mail, "password": "trois mots au hasard"]
            )
            #expect(right.location == "/accueil")
            var last: Received?
            for _ in 0..<9 { last = try await site.visitor.post(.passwordSignIn, ["mail": mail, "password": "faux"]) }
            #expect(last?.status == .tooManyRequests && last?.headers[.retryAfter] == "900")
            let other = try await site.visitor.post(
                .passwordSignIn,
                ["mail": mail, "password": "trois mots au hasard"]
            )
            #expect(other.status == .tooManyRequests, "even with the right one")
        }
    }

    @Test(arguments: ["", "pas une adresse", "a@b"])
    func `an address that cannot be one is told so in its place`(mail: String) async throws {
        try await TestSite.run { site in
            let answer = try await site.visitor.post(.askForLink, ["mail": mail])
            #expect(answer.status == .unprocessableContent)
            #expect(answer.body.contains("id=\"erreur-mail\"") && answer.body.contains("href=\"#champ-mail\""))
            #expect(answer.body.contains("value=\"\(mail)\""))
        }
    }
}
