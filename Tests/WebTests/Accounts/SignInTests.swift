import HTTPTypes
import Cooperation
import Journal
import TestSupport
import Testing

@testable import Web

@Suite(.sandbox) struct SignInTests {
    @Test func `a mailed link signs in, once, and leads where one wanted to go`() async throws {
        try await Town.open { town in
            let asked = try await town.visitor.post(
                .askForLink,
                ["mail": " Nadia.Benali@Acacias.example ", "suite": "/compte"]
            )
            #expect(asked.location == Link.linkSent.path)
            #expect(try await town.visitor.get(.linkSent).status == 200)
            let link = try await town.link(mailedTo: "nadia.benali@acacias.example")
            let shown = try await town.visitor.get(link)
            #expect(shown.status == 200 && shown.shows("nadia.benali@acacias.example"))
            #expect(shown.headers[values: .setCookie].isEmpty, "opening the link signs nobody in")
            let signed = try await town.visitor.post(link)
            #expect(signed.location == "/compte")
            let nadia = town.visitor.after(signed)
            #expect(try await nadia.get("/accueil").shows("Centre social Les Acacias"))
            let again = try await town.visitor.post(link)
            #expect(again.status == 410 && again.shows("Ce lien a déjà servi"))
        }
    }

    @Test func `a first visit makes the account, with the name given`() async throws {
        try await Town.open { town in
            _ = try await town.visitor.post(.askForLink, ["mail": "lina@ailleurs.example"])
            let link = try await town.link(mailedTo: "lina@ailleurs.example")
            #expect(try await town.store.read { try $0.accounts.account(mail: "lina@ailleurs.example") } == nil)
            let lina = town.visitor.after(try await town.visitor.post(link, ["name": "Lina Roux"]))
            let home = try await lina.get("/accueil")
            #expect(home.shows("Lina Roux") && home.shows("Rejoignez votre structure"))
        }
    }

    @Test func `a forged link opens nothing and renews nothing`() async throws {
        try await Town.open { town in
            let forged = Link.signIn(token: "inconnu")
            let shown = try await town.visitor.get(forged)
            let used = try await town.visitor.post(forged)
            let renewed = try await town.visitor.post(.renewal(token: "inconnu"))
            #expect([shown.status, used.status, renewed.status] == [404, 404, 200])
            #expect(try await town.mails().isEmpty)
        }
    }

    @Test func `a link for something else does not sign in`() async throws {
        try await Town.open { town in
            let token = try await town.store.perform { unit in
                try unit.connection.links.issue(
                    .invitation,
                    about: "x",
                    at: unit.moment.instant,
                    until: unit.moment.instant.advanced(bySeconds: 60)
                )
            }
            #expect(try await town.visitor.post(.signIn(token: token.text)).status == 404)
        }
    }

    @Test func `a password signs in, and too many tries must wait`() async throws {
        try await Town.open { town in
            let nadia = try await town.nadia
            #expect(try await nadia.post(.password, ["password": "court"]).status == 422)
            #expect(try await nadia.post(.password, ["password": "trois mots au hasard"]).status == 303)
            let mail = Personas.mail(of: Personas.nadia)
            let right = try await town.visitor.post(
                .passwordSignIn,
                ["mail": mail, "password": "trois mots au hasard"]
            )
            #expect(right.location == "/accueil")
            var last: Answered?
            for _ in 0..<9 { last = try await town.visitor.post(.passwordSignIn, ["mail": mail, "password": "faux"]) }
            #expect(last?.status == 429 && last?.headers[.retryAfter] == "900")
            let other = try await town.visitor.post(
                .passwordSignIn,
                ["mail": mail, "password": "trois mots au hasard"]
            )
            #expect(other.status == 429, "even with the right one")
        }
    }

    @Test(arguments: ["", "pas une adresse", "a@b"])
    func `an address that cannot be one is told so in its place`(mail: String) async throws {
        try await Town.open { town in
            let answer = try await town.visitor.post(.askForLink, ["mail": mail])
            #expect(answer.status == 422)
            #expect(answer.refuses("mail") && answer.text.contains("href=\"#champ-mail\""))
            #expect(answer.text.contains("value=\"\(mail)\""))
        }
    }
}
