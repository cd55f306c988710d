import HTTPTypes
import Hummingbird
import Journal
import TestSupport
import Testing

@testable import Web

@Suite(.sandbox) struct FrontDoorTests {
    @Test func `the health address answers nothing, at once`() async throws {
        try await Town.open { town in
            let answer = try await town.visitor.get("/sante")
            #expect(answer.status == 200 && answer.text.isEmpty)
        }
    }

    @Test func `what is no route of the site forbids what the pages do without, too`() async throws {
        try await Town.open { town in
            for link in ["/nulle-part", Link(town.site.assets.address("maillage.css"))] {
                let answer = try await town.visitor.get(link)
                let policy = answer.headers[.contentSecurityPolicy] ?? ""
                #expect(policy.contains("default-src 'none'") && !policy.contains("unsafe"))
                #expect(answer.headers[.xContentTypeOptions] == "nosniff")
            }
        }
    }

    @Test func `drafts in a shared browser are told apart by account, without a name`() async throws {
        try await Town.open { town in
            let mark = try Regex("data-account=\"([0-9a-f]{16})\"", as: (Substring, Substring).self)
            let pages = [try await town.nadia.get(.home), try await town.paul.get(.home)]
            let marks = pages.compactMap { $0.text.firstMatch(of: mark)?.output.1 }
            #expect(Set(marks).count == 2)
            #expect(try await town.visitor.get(.home).text.firstMatch(of: mark) == nil)
        }
    }

    @Test func `what does not exist has a page with a reference and a way back`() async throws {
        try await Town.open { town in
            let answer = try await town.visitor.get("/nulle-part")
            #expect(answer.status == 404)
            #expect(answer.shows("Cette page n’existe pas, ou pas pour vous"))
            #expect(answer.text.contains("citez cette référence"))
        }
    }

    @Test func `a body that is no form is refused`() async throws {
        try await Town.open { town in
            let answer = try await town.visitor.send(
                .post,
                .askForLink,
                type: "application/json",
                body: Array("{}".utf8)
            )
            #expect(answer.status == 400)
        }
    }

    @Test(arguments: [StoreUnavailable.Reason.locked, .full, .readOnly, .unreachable])
    func `when the store cannot serve, the site says so and when to come back`(reason: StoreUnavailable.Reason) {
        let trouble = Trouble(StoreUnavailable(reason, detail: "secret detail"))
        #expect(trouble == .unavailable && trouble.status == .serviceUnavailable && trouble.retryAfter != nil)
        #expect(Trouble(ConcurrentWrite("x")).status == .conflict)
    }

    @Test func `what nobody foresaw shows nothing of the inside`() async throws {
        try await Town.open { town in
            let nadia = try await town.nadia
            town.store.close()
            let answer = try await nadia.get("/accueil")
            #expect(answer.status >= 500 && answer.text.hasSuffix("</html>"))
            #expect(!answer.text.contains("SQLite") && !answer.text.contains("GRDB"))
            #expect(answer.shows("citez cette référence"))
            #expect(try await town.visitor.get("/aide").status == 200, "what needs no store still answers")
        }
    }

    @Test func `the limit counts per reader as the proxy tells it`() async throws {
        try await Town.open({ $0.trustsProxy = true }) { town in
            let forwarded = try #require(HTTPField.Name("X-Forwarded-For"))
            let reader: HTTPFields = [forwarded: "198.51.100.1, 203.0.113.7"]
            var last = 200
            for _ in 0..<700 where last == 200 { last = try await town.visitor.get("/sante", headers: reader).status }
            #expect(last == 429)
            #expect(try await town.visitor.get("/sante", headers: [forwarded: "203.0.113.8"]).status == 200)
        }
    }
}
