import HTTPTypes
import TestSupport
import Testing

@testable import Web

@Suite(.sandbox) struct PublicTests {
    @Test(arguments: ["/", "/aide", "/accessibilite", "/connexion"])
    func `public pages need nobody and say everything in words`(path: String) async throws {
        try await TestSite.run { site in
            for language in Language.allCases {
                var window = site.visitor
                window.language = language.rawValue
                let page = try await window.get(path)
                #expect(page.status == .ok)
                let text = page.body.replacing(/<[^>]*>/, with: " ")
                #expect(text.firstMatch(of: /\b(welcome|help|accessibility|signIn|layout)\.[a-z]+/) == nil, "\(path)")
            }
        }
    }

    @Test func `assets have addresses that change with their content and are kept for ever`() async throws {
        try await TestSite.run { site in
            let page = try await site.visitor.get("/")
            let address = try #require(page.body.firstMatch(of: /href="(\/ressources\/maillage-[0-9a-f]{12}\.css)"/))
                .output.1
            let sheet = try await site.visitor.get(String(address))
            #expect(sheet.status == .ok && sheet.headers[.contentType] == "text/css; charset=utf-8")
            #expect(sheet.headers[.cacheControl]?.contains("immutable") == true)
            #expect(try await site.visitor.get("/ressources/maillage.css").status == .notFound)
            #expect(try await site.visitor.get("/ressources/..%2Flanguages").status == .notFound)
        }
    }

    @Test func `every file that the pages name exists`() async throws {
        try await TestSite.run { site in
            let page = try await site.visitor.get("/")
            for match in page.body.matches(of: /(?:src|href)="(\/ressources\/[^"]+)"/) {
                #expect(try await site.visitor.get(String(match.output.1)).status == .ok)
            }
        }
    }
}
