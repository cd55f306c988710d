import Cooperation
import Journal
import TestSupport
import Testing

@Suite(.sandbox) struct FoldCacheTests {
    let id = Personas.acacias

    @Test func `a fold in the cache follows what another program writes`() async throws {
        let mine = try Sandbox.store
        let theirs = try await Sandbox.secondStore()
        defer { theirs.close() }
        try await mine.list(id, "Les Acacias")
        #expect(try await mine.load(Organisation.self, id)?.state.card?.name == "Les Acacias")
        try await theirs.list(id, "Les Acacias, centre social")
        #expect(try await mine.load(Organisation.self, id)?.state.card?.name == "Les Acacias, centre social")
    }

    @Test func `a fold in the cache forgets what another program erased`() async throws {
        let mine = try Sandbox.store
        let theirs = try await Sandbox.secondStore()
        defer { theirs.close() }
        try await mine.list(id, "Les Acacias", "Les Acacias, 12 rue Secrète")
        #expect(try await mine.load(Organisation.self, id)?.state.card?.name == "Les Acacias, 12 rue Secrète")
        try await theirs.perform { try $0.redact(StreamName(id), version: 2, by: .operator) }
        let loaded = try #require(try await mine.load(Organisation.self, id))
        #expect(loaded.state.card?.name == "Les Acacias")
        #expect(loaded.version == 2)
    }

    @Test func `a write that is undone leaves nothing in the cache`() async throws {
        let store = try Sandbox.store
        try await store.list(id, "Les Acacias")
        await #expect(throws: Interrupted.self) {
            try await store.perform { unit in
                try unit.append(Organisation.self, id, [.listed(id, "Autre")], by: .operator)
                throw Interrupted()
            }
        }
        #expect(try await store.load(Organisation.self, id)?.state.card?.name == "Les Acacias")
    }

    @Test func `a cache far too small still tells the truth`() async throws {
        var configuration = try Sandbox.place.configuration
        configuration.cacheBytes = 2000
        let store = try await Store.open(configuration)
        defer { store.close() }
        for number in 0..<20 { try await store.list(OrganisationID("org-\(number)"), "Organisation \(number)") }
        for number in 0..<20 {
            let loaded = try await store.load(Organisation.self, OrganisationID("org-\(number)"))
            #expect(loaded?.state.card?.name == "Organisation \(number)")
        }
    }
}
