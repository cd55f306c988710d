import Cooperation
import HTTPTypes
import Journal
import TestSupport
import Testing
import Web

@Suite("Trying addresses and passwords", .sandbox)
struct GuessingTests {
    private static let wrong = "pas le bon mot de passe"

    /// Nadia has a password; nobody has the other address.
    private func withPassword(_ town: Town) async throws -> (known: String, unknown: String) {
        let hash = try await Passwords.hash("un long mot de passe")
        let mail = Personas.mail(of: Personas.nadia)
        try await town.store.perform { unit in
            guard var account = try unit.connection.accounts.account(mail: mail) else { return }
            account.password = hash
            try unit.connection.accounts.update(account)
        }
        return (mail, "nadia.benaly@acacias.example")
    }

    @Test("a wrong password and an unknown address have the same answer, to the letter")
    func sameAnswer() async throws {
        try await Town.open { town in
            let (known, unknown) = try await withPassword(town)
            var pages: [String] = []
            for mail in [known, unknown] {
                let answer = try await town.visitor.post(.passwordSignIn, ["mail": mail, "password": Self.wrong])
                #expect(answer.status == 422)
                #expect(!answer.shows(Self.wrong), "a password is shown again")
                #expect(answer.shows(mail), "what was typed is lost")
                pages.append(answer.withoutReference.replacing(mail, with: "…"))
            }
            #expect(pages[0] == pages[1])
            let good = try await town.visitor.post(
                .passwordSignIn,
                ["mail": known, "password": "un long mot de passe"]
            )
            #expect(good.status == 303)
        }
    }

    @Test("a link is sent to any address, with the same answer and one mail each")
    func sameMail() async throws {
        try await Town.open { town in
            let (known, unknown) = try await withPassword(town)
            for (index, mail) in [known, unknown].enumerated() {
                let answer = try await town.visitor.post(.askForLink, ["mail": mail])
                #expect(answer.status == 303)
                #expect(answer.location == Link.linkSent.path)
                #expect(answer.headers[values: .setCookie].isEmpty)
                #expect(try await town.mails().count == index + 1)
                #expect(try await town.mails().first?.to == mail)
            }
        }
    }

    @Test("too many tries are told to wait, for a known address as for an unknown one")
    func limits() async throws {
        try await Town.open { town in
            let (known, unknown) = try await withPassword(town)
            for mail in [known, unknown] {
                for _ in 0..<8 {
                    let tried = try await town.visitor.post(.askForLink, ["mail": mail])
                    #expect(tried.status == 303)
                }
                let answer = try await town.visitor.post(
                    .passwordSignIn,
                    ["mail": mail, "password": "un long mot de passe"]
                )
                #expect(answer.status == 429)
                #expect(answer.headers[.retryAfter] != nil)
                #expect(answer.shows("Trop d’essais de connexion"))
            }
            #expect(try await town.mails().count == 16)
        }
    }

    @Test("one network that tries many addresses is told to wait")
    func network() async throws {
        try await Town.open { town in
            var statuses: [Int] = []
            for number in 0..<62 {
                statuses.append(try await town.visitor.post(.askForLink, ["mail": "p\(number)@example.org"]).status)
            }
            #expect(statuses.prefix(60).allSatisfy { $0 == 303 })
            #expect(statuses.suffix(2).allSatisfy { $0 == 429 })
        }
    }

    @Test(
        "a form beyond its limit is refused before it is read, in both languages",
        arguments: [
            ("fr", "environ 150\u{202F}000 caractères"), ("en", "about 150,000 characters"),
        ]
    )
    func tooLarge(_ language: String, _ words: String) async throws {
        try await Town.open { town in
            let reader = town.visitor.reading(language)
            let body = [UInt8](repeating: UInt8(ascii: "a"), count: 3_000_000)
            for type in [Form.type, "multipart/form-data; boundary=l", "text/plain"] {
                let answer = try await reader.send(.post, .askForLink, type: type, body: body)
                #expect(answer.status == 413)
                #expect(answer.text.contains("<h1"))
                if type == Form.type { #expect(answer.shows(words), "the limit is not in the reader's words") }
            }
            let many = Array(String(repeating: "a=1&", count: 5_000).utf8)
            #expect(try await reader.send(.post, .askForLink, type: Form.type, body: many).status == 413)
        }
    }
}
