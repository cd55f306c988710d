import HTTPTypes
import Hummingbird
import Journal
import NIOCore
import TestSupport
import Testing

@testable import Web

@Suite(.sandbox) struct FrontDoorTests {
    @Test func `the health address answers nothing, at once`() async throws {
        try await TestSite.run { site in
            let answer = try await site.visitor.get("/sante")
            #expect(answer.status == .ok && answer.body.isEmpty)
        }
    }

    @Test func `every answer forbids what the pages do without`() async throws {
        try await TestSite.run { site in
            for path in ["/", "/nulle-part", "/sante", site.site.assets.address("maillage.css")] {
                let answer = try await site.visitor.get(path)
                let policy = HTTPField.Name("Content-Security-Policy").flatMap { answer.headers[$0] } ?? ""
                #expect(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"))
                #expect(!policy.contains("unsafe"))
                #expect(HTTPField.Name("X-Content-Type-Options").flatMap { answer.headers[$0] } == "nosniff")
                #expect(HTTPField.Name("Strict-Transport-Security").flatMap { answer.headers[$0] } == nil)
            }
        }
    }

    @Test func `over https, transport and cookies are locked`() async throws {
        try await TestSite.run({ $0.baseAddress = "https://maillage.example" }) { site in
            let answer = try await site.visitor.post(.language, ["langue": "en"])
            #expect(HTTPField.Name("Strict-Transport-Security").flatMap { answer.headers[$0] } != nil)
            let cookie = answer.headers[values: .setCookie].joined()
            for part in ["__Host-langue=en", "Secure", "HttpOnly", "SameSite=Lax", "Path=/"] {
                #expect(cookie.contains(part))
            }
        }
    }

    @Test func `what does not exist has a page with a reference and a way back`() async throws {
        try await TestSite.run { site in
            let answer = try await site.visitor.get("/nulle-part")
            #expect(answer.status == .notFound)
            #expect(answer.shows("Cette page n’existe pas, ou pas pour vous"))
            #expect(answer.body.contains("citez cette référence"))
        }
    }

    @Test func `a head is a page without its body`() async throws {
        try await TestSite.run { site in
            let head = try await site.visitor.send(.head, "/aide")
            let page = try await site.visitor.get("/aide")
            #expect(head.status == .ok && head.body.isEmpty)
            #expect(head.headers[.contentLength] == page.headers[.contentLength])
        }
    }

    @Test func `what another site sends is refused`() async throws {
        try await TestSite.run { site in
            let fetch = try #require(HTTPField.Name("Sec-Fetch-Site"))
            for headers: HTTPFields in [
                [fetch: "cross-site"], [fetch: "same-site"], [.origin: "https://evil.example"], [.origin: "null"],
            ] {
                #expect(try await site.visitor.post(.language, ["langue": "en"], headers: headers).status == .forbidden)
            }
            for headers: HTTPFields in [[fetch: "same-origin"], [.origin: "http://localhost"]] {
                #expect(try await site.visitor.post(.language, ["langue": "en"], headers: headers).status == .seeOther)
            }
            #expect(try await site.visitor.get("/", headers: [fetch: "cross-site"]).status == .ok)
        }
    }

    @Test func `a body beyond the limit is refused, announced or not`() async throws {
        try await TestSite.run { site in
            let answer = try await site.visitor.post(.askForLink, ["mail": String(repeating: "a", count: 300_000)])
            #expect(answer.status == .contentTooLarge)
            #expect(answer.shows("Cet envoi est trop lourd"))
        }
    }

    @Test func `a body that is no form is refused`() async throws {
        try await TestSite.run { site in
            let headers: HTTPFields = [.contentType: "application/json"]
            let answer = try await site.visitor.send(.post, "/connexion/lien", headers, ByteBuffer(string: "{}"))
            #expect(answer.status == .badRequest)
        }
    }

    @Test(arguments: [StoreUnavailable.Reason.locked, .full, .readOnly, .unreachable])
    func `when the store cannot serve, the site says so and when to come back`(reason: StoreUnavailable.Reason) {
        let trouble = Trouble(StoreUnavailable(reason, detail: "secret detail"))
        #expect(trouble == .unavailable && trouble.status == .serviceUnavailable && trouble.retryAfter != nil)
        #expect(Trouble(ConcurrentWrite("x")).status == .conflict)
    }

    @Test func `what nobody foresaw shows nothing of the inside`() async throws {
        try await TestSite.run { site in
            let nadia = try await site.nadia()
            site.store.close()
            let answer = try await nadia.get("/accueil")
            #expect(answer.status.code >= 500 && answer.body.hasSuffix("</html>"))
            #expect(!answer.body.contains("SQLite") && !answer.body.contains("GRDB"))
            #expect(answer.shows("citez cette référence"))
            #expect(try await site.visitor.get("/aide").status == .ok, "what needs no store still answers")
        }
    }

    @Test func `the limit counts per reader as the proxy tells it`() async throws {
        try await TestSite.run({ $0.trustsProxy = true }) { site in
            let forwarded = try #require(HTTPField.Name("X-Forwarded-For"))
            let reader: HTTPFields = [forwarded: "198.51.100.1, 203.0.113.7"]
            var last = HTTPResponse.Status.ok
            for _ in 0..<700 where last == .ok { last = try await site.visitor.get("/sante", headers: reader).status }
            #expect(last == .tooManyRequests)
            #expect(try await site.visitor.get("/sante", headers: [forwarded: "203.0.113.8"]).status == .ok)
        }
    }
}
