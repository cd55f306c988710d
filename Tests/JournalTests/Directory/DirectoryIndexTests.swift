import Cooperation
import Journal
import TestSupport
import Testing

@Suite(.sandbox) struct DirectoryIndexTests {
    static let tables: [(name: String, key: String)] = [
        ("directory_organisation", "number"), ("directory_name", "kind, name_key, organisation"),
        ("directory_service", "number"), ("directory_word", "number"), ("directory_commune", "code"),
    ]

    private func rows(_ store: Store) async throws -> [String] {
        try await store.read { connection in
            try Self.tables.flatMap { table in
                try connection.rows("SELECT * FROM \(.raw(table.name)) ORDER BY \(.raw(table.key))").map {
                    "\($0.values)"
                }
            }
        }
    }

    @Test func `derived anew, the index is the same`() async throws {
        let store = try Sandbox.store
        try await store.list(SmallTown.items)
        try await Personas.settle(in: store)
        var changed = SmallTown.structures
        changed[2].name = "Secours populaire du Gard"
        changed[2].address.position = nil
        var service = SmallTown.services[0]
        service.name = "Permis à petit prix"
        try await store.list(SmallTown.items(changed, [service]))
        let live = try await rows(store)
        let found = try await store.found("secours populaire gard")
        try await store.rebuildIndexes()
        #expect(try await rows(store) == live)
        #expect(try await store.found("secours populaire gard") == found)
        #expect(found.first == "dora--secours")
    }

    @Test func `an organisation declared by hand is found and marked`() async throws {
        let store = try Sandbox.store
        let record = SmallTown.structure("nouvelle", "Jardin partagé des Écoles")
        try await store.perform { unit in
            try unit.append(Organisation.self, record.id, [.declared(record)], by: .operator)
        }
        let hit = try #require(try await store.searchDirectory(DirectoryQuery(text: "jardin partage")).hits.first)
        #expect(hit.isDeclared && !hit.isVerified)
    }

    @Test func `services are listed with their organisation`() async throws {
        let store = try Sandbox.store
        try await store.list(SmallTown.items)
        let services = try await store.services(of: OrganisationID("dora--apije"))
        #expect(services.map(\.name) == ["Passer le permis à un euro"])
        let loaded = try await store.load(Service.self, ServiceID("dora--permis"))
        #expect(loaded?.state.record?.publics == ["jeunes"])
    }
}
