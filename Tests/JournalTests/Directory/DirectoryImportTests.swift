import Cooperation
import Journal
import TestSupport
import Testing

@Suite(.sandbox) struct DirectoryImportTests {
    struct Cut: Error {}

    @Test func `a first import creates, a second changes nothing`() async throws {
        let store = try Sandbox.store
        let first = try await store.list(SmallTown.items)
        #expect(first.structures == .init(created: 6))
        #expect(first.services == .init(created: 2))
        let position = try await store.lastPosition()
        let second = try await store.list(SmallTown.items)
        #expect(second.structures == .init(unchanged: 6))
        #expect(second.services == .init(unchanged: 2))
        #expect(try await store.lastPosition() == position)
    }

    @Test func `what changed is written anew, and only that`() async throws {
        let store = try Sandbox.store
        try await store.list(SmallTown.items)
        var changed = SmallTown.structures
        changed[0].name = "APIJE - LUNEL"
        changed[0].address.commune = "Nîmes"
        changed[0].address.communeCode = "30189"
        let report = try await store.list(SmallTown.items(changed))
        #expect(report.structures == .init(created: 0, updated: 1, unchanged: 5))
        let loaded = try #require(try await store.load(Organisation.self, changed[0].id))
        #expect(loaded.state.card == changed[0])
        #expect(loaded.version == 2)
        var query = DirectoryQuery()
        query.commune = "nimes"
        #expect(try await store.found(query).contains("dora--apije"))
    }

    @Test func `nothing is kept of a file that stops half-way`() async throws {
        let store = try Sandbox.store
        let many = (0..<1500).map { SmallTown.structure("n\($0)", "Association numéro \($0)") }
        await #expect(throws: Cut.self) {
            try await store.importDirectory(from: { ReadyItems(SmallTown.items(many), thenFailing: Cut()) })
        }
        #expect(try await store.lastPosition() == 0)
        #expect(try await store.searchDirectory(DirectoryQuery()).total == 0)
        #expect(try await store.searchDirectory(DirectoryQuery(text: "association")).total == 0)
    }

    @Test func `a source that cannot be opened says so`() async throws {
        let store = try Sandbox.store
        await #expect(throws: Cut.self) { try await store.importDirectory(from: { throw Cut() }) }
    }

    @Test func `a repeated record and an orphan service are refused with their line`() async throws {
        let items = SmallTown.items(
            [SmallTown.structures[0], SmallTown.structures[0]],
            [SmallTown.service("seul", of: "nulle-part", "Seul")]
        )
        let report = try await Sandbox.store.list(items)
        #expect(report.structures == .init(created: 1))
        #expect(report.refused.map(\.line) == [2, 3])
        #expect(report.refused.map(\.refusal) == [.repeated, .structureUnknown])
    }

    @Test func `a structure and a service may have the same identifier`() async throws {
        let items = SmallTown.items(
            [SmallTown.structures[0]],
            [SmallTown.service("apije", of: "apije", "Prêt de vélos")]
        )
        #expect(try await Sandbox.store.list(items).refusedCount == 0)
    }

    @Test func `a claimed organisation stays verified when its record changes`() async throws {
        let store = try Sandbox.store
        try await Personas.settle(in: store)
        var record = Personas.record(of: Personas.acacias)
        record.telephone = "05 56 00 00 00"
        let report = try await store.list(SmallTown.items([record]))
        #expect(report.structures == .init(updated: 1))
        let loaded = try #require(try await store.load(Organisation.self, Personas.acacias))
        #expect(loaded.state.verified != nil)
        #expect(loaded.state.card?.telephone == "05 56 00 00 00")
        #expect(try await store.searchDirectory(DirectoryQuery(text: "acacias")).hits.first?.isVerified == true)
    }

    @Test func `progress goes on to the last record`() async throws {
        let heard = Heard()
        let many = (0..<600).map { SmallTown.structure("n\($0)", "Association numéro \($0)") }
        _ = try await Sandbox.store.importDirectory(from: { ReadyItems(SmallTown.items(many)) }) { heard.note($0) }
        #expect(heard.records == [256, 512, 600])
    }
}
