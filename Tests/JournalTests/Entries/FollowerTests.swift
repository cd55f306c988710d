import Cooperation
import Journal
import TestSupport
import Testing

@Suite(.sandbox) struct FollowerTests {
    @Test func `a follower beside concurrent writers misses nothing and sees nothing twice`() async throws {
        let first = try Sandbox.store
        let second = try await Sandbox.secondStore()
        defer { second.close() }
        let seen = try await withThrowingTaskGroup(of: [Int64].self) { group in
            for writer in 0..<8 {
                let store = writer.isMultiple(of: 2) ? first : second
                group.addTask {
                    for number in 0..<25 { try await store.list(OrganisationID("org-\(writer)"), "Nom \(number)") }
                    return []
                }
            }
            group.addTask {
                var seen: [Int64] = []
                while seen.count < 200 {
                    seen += try await second.entries(after: seen.last ?? 0, limit: 7).map(\.position)
                    await Task.yield()
                }
                return seen
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        #expect(seen == Array(1...200))
    }

    @Test func `changes tell how far the journal has come`() async throws {
        let store = try Sandbox.store
        var changes = store.changes.makeAsyncIterator()
        try await store.list(Personas.acacias, "Les Acacias", "Les Acacias")
        #expect(await changes.next() == 2)
    }

    @Test func `whoever listens is let go when the site stops`() async throws {
        let store = try Sandbox.store
        var changes = store.changes.makeAsyncIterator()
        store.endAnnouncements()
        #expect(await changes.next() == nil)
    }

    @Test(.enabled(if: SandboxPlace.postgres != nil))
    func `another node hears of a write`() async throws {
        let listening = try Sandbox.store
        let writing = try await Sandbox.secondStore()
        defer { writing.close() }
        var changes = listening.changes.makeAsyncIterator()
        try await writing.list(Personas.acacias, "Les Acacias")
        #expect(await changes.next() == 1)
        try await writing.list(Personas.acacias, "Les Acacias, centre social")
        #expect(await changes.next() == 2)
    }
}
