import HTTPTypes
import TestSupport
import Testing

@testable import Web

@Suite(.sandbox) struct PublicTests {
    @Test(arguments: ["/", "/aide", "/accessibilite", "/connexion"])
    func `public pages need nobody and say everything in words`(path: String) async throws {
        try await Town.open { town in
            for language in Language.allCases {
                let page = try await town.visitor.reading(language.rawValue).get(Link(path))
                #expect(page.status == 200)
                let text = page.text.replacing(/<[^>]*>/, with: " ")
                #expect(text.firstMatch(of: /\b(welcome|help|accessibility|signIn|layout)\.[a-z]+/) == nil, "\(path)")
            }
        }
    }

    @Test func `the foot of each page leads to the source that the host names, and to no invented one`() async throws {
        try await Town.open { town in
            let page = try await town.visitor.get("/")
            #expect(page.shows("Logiciel libre (AGPL)") && !page.text.contains("rel=\"external\""))
        }
        let source = "https://code.example.org/maillage"
        let store = try Sandbox.store
        try await Town.open(on: store, { ($0.sourceAddress, $0.instanceName) = (source, "Maillage du Lez") }) { town in
            let page = try await town.visitor.get("/")
            #expect(page.text.contains("href=\"\(source)\"") && page.shows("Maillage du Lez"))
        }
    }

    @Test func `assets have addresses that change with their content and are kept for ever`() async throws {
        try await Town.open { town in
            let page = try await town.visitor.get("/")
            let address = try #require(page.text.firstMatch(of: /href="(\/ressources\/maillage-[0-9a-f]{12}\.css)"/))
                .output.1
            let sheet = try await town.visitor.get(Link(String(address)))
            #expect(sheet.status == 200 && sheet.headers[.contentType] == "text/css; charset=utf-8")
            #expect(sheet.headers[.cacheControl]?.contains("immutable") == true)
            #expect(try await town.visitor.get("/ressources/maillage.css").status == 404)
            #expect(try await town.visitor.get("/ressources/..%2Flanguages").status == 404)
        }
    }

    @Test func `every file that the pages name exists`() async throws {
        try await Town.open { town in
            let icon = try await town.visitor.get("/favicon.ico")
            #expect(icon.status == 302 && icon.location == town.site.assets.address("icone.svg"))
            let page = try await town.visitor.get("/")
            for match in page.text.matches(of: /(?:src|href)="(\/ressources\/[^"]+)"/) {
                #expect(try await town.visitor.get(Link(String(match.output.1))).status == 200)
            }
        }
    }
}
