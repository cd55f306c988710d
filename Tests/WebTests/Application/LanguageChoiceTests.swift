import HTTPTypes
import TestSupport
import Testing

@testable import Web

@Suite(.sandbox) struct LanguageChoiceTests {
    @Test func `the browser's language, then the cookie's, then the person's`() async throws {
        try await Town.open { town in
            var english = town.visitor.reading("en-GB")
            #expect(try await english.get("/").text.contains("<html lang=\"en\">"))
            english.cookies["langue"] = "fr"
            #expect(try await english.get("/").text.contains("<html lang=\"fr\">"))
            var nadia = try await town.nadia
            nadia.cookies["langue"] = "en"
            #expect(try await nadia.get("/accueil").text.contains("<html lang=\"fr\">"))
        }
    }

    @Test func `choosing a language leads back and is remembered`() async throws {
        try await Town.open { town in
            let nadia = try await town.nadia
            let answer = try await nadia.post(.language, ["langue": "en", "suite": "/compte"])
            #expect(answer.location == "/compte")
            #expect(try await nadia.after(answer).get("/compte").shows("My account"))
            #expect(try await nadia.post(.language, ["langue": "en", "suite": "//evil.example"]).location == "/")
            #expect(try await nadia.post(.language, ["langue": "klingon"]).status == 400)
        }
    }

    @Test func `what was done is told once`() async throws {
        try await Town.open { town in
            let nadia = try await town.nadia
            let done = try await nadia.post(.account, ["name": "Nadia B.", "langue": "fr"])
            let next = nadia.after(done)
            let page = try await next.get("/compte")
            #expect(page.shows("Votre compte est enregistré."))
            #expect(try await !next.after(page).get("/compte").shows("Votre compte est enregistré."))
            var forged = nadia
            forged.cookies["flash"] = "<script>.x"
            #expect(try await !forged.get("/compte").text.contains("<script>.x"))
        }
    }
}
