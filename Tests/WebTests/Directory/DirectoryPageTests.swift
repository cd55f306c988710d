import Cooperation
import Journal
import TestSupport
import Testing

@testable import Web

@Suite("The directory", .sandbox)
struct DirectoryPageTests {
    @Test func `anybody finds an organisation, with a slip and without accents`() async throws {
        try await Town.open { town in
            try await town.list()
            let page = try await town.visitor.get(.directory(DirectoryQuery(text: "mediateque")))
            #expect(page.status == 200)
            #expect(page.text.contains("Médiathèque &lt;du Lac&gt;"))
            #expect(page.text.contains("href=\"/structures/dora--mediatheque\""))
            #expect(page.shows("Nous avons cherché"))
            #expect(page.text.contains("1 structure<"))
        }
    }

    @Test func `criteria stand in the address and are shown again`() async throws {
        try await Town.open { town in
            try await town.list()
            var query = DirectoryQuery()
            query.commune = "lunel"
            query.radius = 10
            query.theme = "equipement-et-alimentation"
            query.freshOnly = true
            let address = try #require(Link.directory(query).path.split(separator: "?").last)
            let read = try FormInput.urlEncoded(address.utf8)
            #expect(DirectoryQuery(read) == query)
            query.freshOnly = false
            query.radius = nil
            let page = try await town.visitor.get(.directory(query))
            #expect(page.shows("Épicerie solidaire"))
            #expect(page.shows("Colis alimentaires"))
            #expect(!page.shows("Médiathèque"))
            #expect(page.text.contains("value=\"lunel\""))
            #expect(page.text.contains("value=\"equipement-et-alimentation\" selected"))
        }
    }

    @Test func `nothing found says what to try, an unknown commune too`() async throws {
        try await Town.open { town in
            try await town.list()
            let none = try await town.visitor.get(.directory(DirectoryQuery(text: "xylophone")))
            #expect(none.shows("Aucune structure ne répond"))
            var query = DirectoryQuery()
            query.commune = "<Atlantis>"
            let unknown = try await town.visitor.get(.directory(query))
            #expect(unknown.text.contains("&lt;Atlantis&gt;"))
            #expect(!unknown.text.contains("<Atlantis>"))
        }
    }

    @Test(arguments: [
        "?q=%FF%00", "?page=-3", "?page=99999999999999999999", "?rayon=abc", "?theme=%22%3E", "?q=%22%29%20OR%20%28",
        "?q=a&q=b", "?&&==", "?theme=----", "?reseau=" + String(repeating: "a", count: 300),
    ]) func `no address breaks the page`(query: String) async throws {
        try await Town.open { town in
            try await town.list()
            let status = try await town.visitor.get(Link("/annuaire\(query)")).status
            #expect(status == 200)
        }
    }

    @Test func `the page only answers to reading`() async throws {
        try await Town.open { town in
            let answer = try await town.visitor.post(.directory).status
            #expect(answer == 405)
        }
    }

    @Test func `it speaks English too`() async throws {
        try await Town.open { town in
            try await town.list()
            let page = try await town.visitor.reading("en").get(
                .directory(DirectoryQuery(text: "library lake mediatheque"))
            )
            #expect(page.shows("Directory"))
            #expect(page.text.contains("1 organisation<"))
        }
    }
}
