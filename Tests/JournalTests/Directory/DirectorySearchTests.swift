import Cooperation
import Journal
import TestSupport
import Testing

@Suite(.sandbox) struct DirectorySearchTests {
    private func town() async throws -> Store {
        let store = try Sandbox.store
        try await store.list(SmallTown.items)
        return store
    }

    @Test(arguments: [
        ("APIJE", "dora--apije"), ("apij", "dora--apije"), ("mediatheque oeuvre", "dora--mediatheque"),
        ("MÉDIATHÈQUE DE L'ŒUVRE", "dora--mediatheque"), ("médiatèque", "dora--mediatheque"),
        ("MDO", "dora--mediatheque"), ("secours", "dora--secours"), ("secuors populaire", "dora--secours"),
        ("aide alimentaire", "dora--secours"), ("colis", "dora--secours"), ("permis", "dora--apije"),
        ("mission locale", "dora--mission"), ("MLJ", "dora--mission"), ("adolescent", "dora--maison"),
        ("jeunes st etienne", "dora--maison"), ("amis livres", "dora--amis"), ("30000 secours", "dora--secours"),
    ]) func `what a hurried person types finds it first`(text: String, id: String) async throws {
        #expect(try await town().found(text).first == id)
    }

    @Test func `the name comes before the rest`() async throws {
        #expect(try await town().found("jeunes").prefix(1) == ["dora--mission"])
        #expect(try await town().found("jeunes").count == 3)
    }

    @Test func `a mended word is said`() async throws {
        let store = try await town()
        #expect(try await store.searchDirectory(DirectoryQuery(text: "secuors")).understood == "secours")
        #expect(try await store.searchDirectory(DirectoryQuery(text: "secours")).understood == nil)
    }

    @Test func `without all the words, some will do, and it is said`() async throws {
        let store = try await town()
        let results = try await store.searchDirectory(DirectoryQuery(text: "apije adolescents"))
        #expect(results.isPartial)
        #expect(Set(results.hits.map(\.id.rawValue)) == ["dora--apije", "dora--maison"])
        let unknown = try await store.searchDirectory(DirectoryQuery(text: "apije zzzzzzzz"))
        #expect(unknown.isPartial && unknown.hits.map(\.id.rawValue) == ["dora--apije"])
        #expect(try await store.found("zzzzzzzz").isEmpty)
    }

    @Test(arguments: ["", "   ", "???", "'\"*:(", "NEAR(a b)", "🌱", "a", "les", "%_", "ⓐ ² क्षि"])
    func `nothing that is typed breaks the search`(text: String) async throws {
        _ = try await town().found(text)
    }

    @Test(arguments: ["lunel", "LUNEL ", "34145", "34400", "lun"])
    func `a commune is found by name, code or postcode`(commune: String) async throws {
        var query = DirectoryQuery()
        query.commune = commune
        let results = try await town().searchDirectory(query)
        #expect(results.commune?.name == "Lunel")
        #expect(results.hits.map(\.name) == ["Les Amis du livre", "APIJE", "Médiathèque de l’Œuvre"])
    }

    @Test func `an unknown commune is said`() async throws {
        var query = DirectoryQuery(text: "apije")
        query.commune = "Atlantis"
        let results = try await town().searchDirectory(query)
        #expect(results.isCommuneUnknown && results.hits.isEmpty)
    }

    @Test func `around a commune, the nearest come first, and words still count`() async throws {
        let store = try await town()
        var query = DirectoryQuery()
        query.commune = "Nîmes"
        query.radius = 50
        let around = try await store.searchDirectory(query)
        #expect(around.hits.count == 4)
        #expect(Set(around.hits.prefix(2).map(\.commune)) == ["Nîmes"])
        let distance = try #require(around.hits.last?.distance)
        #expect((20...30).contains(distance))
        query.text = "mobilité"
        #expect(try await store.found(query) == ["dora--apije"])
        query.radius = 10
        #expect(try await store.found(query).isEmpty)
    }

    @Test func `themes, publics and networks filter, alone and with words`() async throws {
        let store = try await town()
        var query = DirectoryQuery()
        query.theme = "mobilite--preparer-un-permis"
        let results = try await store.searchDirectory(query)
        #expect(results.hits.map(\.id.rawValue) == ["dora--apije"])
        #expect(results.hits.first?.services.map(\.name) == ["Passer le permis à un euro"])
        query.theme = "equipement-et-alimentation"
        #expect(try await store.found(query) == ["dora--secours"])
        query.theme = nil
        query.aimedAt = "jeunes"
        #expect(try await store.found(query) == ["dora--apije"])
        query.text = "colis"
        #expect(try await store.found(query).isEmpty)
        query = DirectoryQuery()
        query.network = "mission-locale"
        #expect(try await store.found(query) == ["dora--mission"])
        #expect(results.codes.networks == ["ai", "secours-populaire", "mission-locale"])
    }

    @Test func `fresh and verified filter`() async throws {
        let store = try await town()
        try await Personas.settle(in: store)
        var query = DirectoryQuery(text: "jeunes")
        query.freshOnly = true
        #expect(try await store.found(query).contains("dora--mission") == false)
        query = DirectoryQuery()
        query.verifiedOnly = true
        #expect(try await Set(store.found(query)) == Set(Personas.organisations.map(\.rawValue)))
    }

    @Test func `common words stop at a few hundred, and the very name still comes first`() async throws {
        let store = try Sandbox.store
        let many = (0..<450).map { SmallTown.structure("n\($0)", "Comité des fêtes \($0)") }
        try await store.list(SmallTown.items(many + [SmallTown.structure("vrai", "Comité des fêtes")]))
        let results = try await store.searchDirectory(DirectoryQuery(text: "comité des fêtes"))
        #expect(results.isMore)
        #expect(results.hits.first?.id.rawValue == "dora--vrai")
        #expect(results.hits.count == DirectoryQuery.pageSize)
    }

    @Test func `pages follow one another without gap or repeat`() async throws {
        let store = try Sandbox.store
        let many = (0..<45).map { SmallTown.structure("n\($0)", "Comité \($0)") }
        try await store.list(SmallTown.items(many))
        for text in ["", "comité"] {
            var all: [String] = []
            for page in 1...4 {
                var query = DirectoryQuery(text: text)
                query.page = page
                all += try await store.found(query)
            }
            #expect(all.count == 45 && Set(all).count == 45)
        }
        var query = DirectoryQuery()
        query.page = .max
        #expect(try await store.found(query).isEmpty)
    }
}
