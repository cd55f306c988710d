import Cooperation
import Journal
import TestSupport
import Testing

/// A rebuilt index is the live one, whatever the index.
@Suite(.sandbox) struct RebuildTests {
    @Test func `rebuilding every index of Maillage changes nothing`() async throws {
        let store = try Sandbox.store
        try await store.writeSamples()
        let live = try await store.dump(Indexes(Indexes.all).tables)
        #expect(live.values.allSatisfy { !$0.isEmpty }, "the samples leave an index empty: they prove nothing of it")
        try await store.rebuildIndexes()
        #expect(try await store.dump(Indexes(Indexes.all).tables) == live)
    }

    @Test func `an index that somebody damaged is whole again`() async throws {
        let store = try await NameIndex.store()
        defer { store.close() }
        try await store.writeSamples()
        let live = try await store.dump(NameIndex.tables)
        _ = try await store.perform { try $0.connection.run("DELETE FROM kind_count") }
        _ = try await store.perform { try $0.connection.run("UPDATE organisation_name SET name = 'x'") }
        try await store.rebuildIndexes()
        #expect(try await store.dump(NameIndex.tables) == live)
    }

    @Test func `what a write undoes, its index forgets`() async throws {
        let store = try await NameIndex.store()
        defer { store.close() }
        await #expect(throws: Interrupted.self) {
            try await store.perform { unit in
                try unit.append(Organisation.self, Personas.lire, [.listed(Personas.lire, "Lire")], by: .operator)
                throw Interrupted()
            }
        }
        #expect(try await store.dump(NameIndex.tables).values.allSatisfy(\.isEmpty))
    }

    @Test func `an erased body leaves the indexes`() async throws {
        let store = try await NameIndex.store()
        defer { store.close() }
        try await store.list(Personas.lire, "Claire Fontaine, 12 rue Secrète")
        try await store.perform { try $0.redact(StreamName(Personas.lire), version: 1, by: .operator) }
        let names = try await store.read {
            try $0.rows("SELECT name FROM organisation_name").map { try $0.textOrNil(0) }
        }
        #expect(names == [nil])
    }
}

/// Two small indexes, one of each sort, to try the mechanism itself.
private enum NameIndex {
    static let tables = ["kind_count", "organisation_name"]

    static func store() async throws -> Store {
        let migration = Migration("names") { d in
            """
            CREATE TABLE kind_count (kind \(d.text) NOT NULL PRIMARY KEY, n \(d.integer) NOT NULL)\(d.strict);
            CREATE TABLE organisation_name (id \(d.text) NOT NULL PRIMARY KEY, name \(d.text))\(d.strict);
            """
        }
        return try await Store.open(
            Sandbox.place.configuration,
            migrations: Migrations.all + [migration],
            indexes: Indexes.all + [ByEntry(), ByState()]
        )
    }

    struct ByEntry: Index {
        let tables = ["kind_count"]
        let categories: Set<String> = [Organisation.category, Partnership.category]

        func apply(_ entry: Entry, on connection: any Connection) throws {
            try connection.run(
                """
                INSERT INTO kind_count (kind, n) VALUES (\(entry.kind), 1)
                ON CONFLICT (kind) DO UPDATE SET n = kind_count.n + 1
                """
            )
        }
    }

    struct ByState: StateIndex {
        let tables = ["organisation_name"]

        func write(_ organisation: Organisation, on connection: any Connection) throws {
            try connection.run(
                """
                INSERT INTO organisation_name (id, name) VALUES (\(organisation.id), \(organisation.card?.name))
                ON CONFLICT (id) DO UPDATE SET name = excluded.name
                """
            )
        }
    }
}
