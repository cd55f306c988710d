import Cooperation
import Foundation
import HTTPTypes
import Journal
import TestSupport
import Testing

@testable import Web

/// The clock of these tests stands still, so that a limit is reached by counting alone.
@Suite("Too much, too often", .sandbox)
struct LimitTests {
    private func from(_ address: String) throws -> HTTPFields {
        [try #require(HTTPField.Name("X-Forwarded-For")): address]
    }

    @Test(
        "reading too fast gets a page that says how long to wait, and asks again by one button",
        arguments: [
            ("fr", "Attendez une minute", "Recharger la page"), ("en", "Wait one minute", "Load the page again"),
        ]
    )
    func pages(language: String, wait: String, again: String) async throws {
        try await Town.open({ $0.trustsProxy = true }) { town in
            let reader = town.visitor.reading(language)
            for _ in 0..<600 { #expect(try await reader.get("/sante", headers: from("203.0.113.7")).status == 200) }
            let page = try await reader.get("/aide?x=1", headers: from("203.0.113.7"))
            #expect(page.status == 429 && page.headers[.retryAfter] == "1")
            #expect(page.shows(wait) && page.shows(again) && page.text.contains("href=\"/aide?x=1\""))
            let claimed = try await reader.get("/aide", headers: from("127.0.0.1, 203.0.113.7"))
            #expect(claimed.status == 429, "a claimed address got round the limit")
            #expect(try await reader.get("/aide", headers: from("203.0.113.8")).status == 200)
        }
    }

    @Test("writing too fast is refused before it is done, and what was typed is given back")
    func changes() async throws {
        try await Town.open({ $0.trustsProxy = true }) { town in
            let nadia = try await town.nadia
            for _ in 0..<60 {
                #expect(try await nadia.post(.otherSessions, headers: from("203.0.113.7")).status == 303)
            }
            let form: Form = ["name": "Nadia Benali Roux", "langue": "fr"]
            let refused = try await nadia.post(.account, form, headers: from("203.0.113.7"))
            #expect(refused.status == 429 && refused.shows("Nadia Benali Roux"))
            #expect(refused.text.contains("href=\"\(Link.home.path)\""), "a post is asked again by a link")
            let name = try await town.store.read { try $0.accounts.account(Personas.nadia)?.name }
            #expect(name != "Nadia Benali Roux")
        }
    }

    @Test("the bucket refills with the clock")
    func refill() throws {
        let limits = RateLimits()
        let now = Moment.noon.instant
        for _ in 0..<60 { try limits.admit("203.0.113.7", .post, at: now) }
        #expect(throws: Trouble.tooMany(retryAfter: 1)) { try limits.admit("203.0.113.7", .post, at: now) }
        try limits.admit("203.0.113.7", .get, at: now)
        try limits.admit("203.0.113.7", .post, at: now.advanced(bySeconds: 1))
        #expect(throws: Trouble.self) { try limits.admit("203.0.113.7", .post, at: now.advanced(bySeconds: 1)) }
        for _ in 0..<2_000 { try limits.admit(ReaderNetwork.thisMachine, .post, at: now) }
    }

    @Test("too many sign-ins: the page says that a link already sent still works", arguments: ["fr", "en"])
    func signIns(language: String) async throws {
        try await Town.open { town in
            let reader = town.visitor.reading(language)
            for _ in 0..<8 { _ = try await reader.post(.askForLink, ["mail": "p@example.org"]) }
            let page = try await reader.post(.askForLink, ["mail": "p@example.org"])
            #expect(page.status == 429 && page.headers[.retryAfter] == "900")
            #expect(page.shows("15 minutes") && page.shows(language == "fr" ? "il sert toujours" : "it still works"))
        }
    }

    @Test("a text too long for its page is given back whole", arguments: [300_000, 3_000_000])
    func longText(length: Int) async throws {
        try await Town.open { town in
            let text = "Début du texte " + String(repeating: "a", count: length) + " fin du texte"
            let answer = try await town.nadia.post(.account, ["name": text, "langue": "fr"])
            #expect(answer.status == 413 && answer.shows("Ce texte est trop long"))
            #expect(answer.shows("environ 150\u{202F}000 caractères"))
            #expect(answer.text.contains(" fin du texte"), "what was typed is lost")
        }
    }

    @Test("a document too heavy is refused in its field, and the rest of the form is kept")
    func heavyDocument() async throws {
        try await Town.open({ $0.uploadLimit = 1_000_000 }) { town in
            let body = Self.body(bytes: 2_500_000, behind: ["kind": "flyer", "origin": "required"])
            let answer = try await town.nadia.send(.post, .paperImport, type: Upload.type, body: body)
            #expect(answer.status == 413 && answer.refuses("file"))
            #expect(answer.text.contains("value=\"required\" checked"), "what was chosen is lost")
            let papers = try await town.store.papers(of: Personas.acacias)
            #expect(papers.isEmpty)
        }
    }

    /// As a browser sends it: the document first, then the fields that stand below it.
    private static func body(bytes: Int, behind fields: KeyValuePairs<String, String>) -> [UInt8] {
        let head = "--limite\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n"
        let behind = fields.map {
            "\r\n--limite\r\nContent-Disposition: form-data; name=\"\($0.key)\"\r\n\r\n\($0.value)"
        }
        return Array(head.utf8) + [UInt8](repeating: 65, count: bytes)
            + Array((behind.joined() + "\r\n--limite--\r\n").utf8)
    }
}
