import HTTPTypes
import TestSupport
import Testing

@testable import Web

@Suite(.sandbox) struct LanguageChoiceTests {
    @Test func `the browser's language, then the cookie's, then the person's`() async throws {
        try await TestSite.run { site in
            var english = site.visitor
            english.language = "en-GB"
            #expect(try await english.get("/").body.contains("<html lang=\"en\">"))
            english.cookies["langue"] = "fr"
            #expect(try await english.get("/").body.contains("<html lang=\"fr\">"))
            var nadia = try await site.nadia()
            nadia.cookies["langue"] = "en"
            #expect(try await nadia.get("/accueil").body.contains("<html lang=\"fr\">"))
        }
    }

    @Test func `choosing a language leads back and is remembered`() async throws {
        try await TestSite.run { site in
            let nadia = try await site.nadia()
            let answer = try await nadia.post(.language, ["langue": "en", "suite": "/compte"])
            #expect(answer.location == "/compte")
            #expect(try await nadia.after(answer).get("/compte").shows("My account"))
            #expect(try await nadia.post(.language, ["langue": "en", "suite": "//evil.example"]).location == "/")
            #expect(try await nadia.post(.language, ["langue": "klingon"]).status == .badRequest)
        }
    }

    @Test func `what was done is told once`() async throws {
        try await TestSite.run { site in
            let nadia = try await site.nadia()
            let done = try await nadia.post(.account, ["name": "Nadia B.", "langue": "fr"])
            let next = nadia.after(done)
            let page = try await next.get("/compte")
            #expect(page.shows("Votre compte est enregistré."))
            #expect(try await !next.after(page).get("/compte").shows("Votre compte est enregistré."))
            var forged = nadia
            forged.cookies["flash"] = "<script>.x"
            #expect(try await !forged.get("/compte").body.contains("<script>.x"))
        }
    }
}
