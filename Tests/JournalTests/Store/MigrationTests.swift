import Journal
import TestSupport
import Testing

@Suite(.sandbox) struct MigrationTests {
    let later = Migration("later") { d in "CREATE TABLE later (id \(d.key))\(d.strict)" }

    @Test func `a store opens again as it is`() async throws {
        try await Sandbox.store.list(Personas.acacias, "Les Acacias")
        let again = try await Sandbox.secondStore()
        defer { again.close() }
        #expect(try await again.lastPosition() == 1)
    }

    @Test func `a program older than the database does not start`() async throws {
        let newer = try await Store.open(Sandbox.place.configuration, migrations: Migrations.all + [later])
        newer.close()
        let error = await #expect(throws: SchemaTooNew.self) { try await Sandbox.secondStore() }
        #expect(error?.unknown == ["later"])
    }

    @Test func `a migration that fails leaves nothing behind`() async throws {
        let broken = Migration("broken") { _ in "CREATE TABLE broken (" }
        await #expect(throws: (any Error).self) {
            try await Store.open(Sandbox.place.configuration, migrations: Migrations.all + [later, broken])
        }
        let store = try await Sandbox.secondStore()
        defer { store.close() }
        await #expect(throws: StatementFailed.self) { try await store.read { try $0.rows("SELECT * FROM later") } }
    }
}
