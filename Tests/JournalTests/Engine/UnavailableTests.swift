import Cooperation
import Foundation
import Journal
import TestSupport
import Testing

/// The database fails, the program says so and goes on when it is back.
@Suite(.sandbox) struct UnavailableTests {
    @Test(.enabled(if: SandboxPlace.postgres == nil))
    func `a file held by another program is said to be locked`() async throws {
        try await SandboxPlace.onSQLite { place in
            var configuration = place.configuration
            configuration.busySeconds = 0.01
            let patient = try await Store.open(configuration)
            let holder = try await Store.open(configuration)
            defer { patient.close(); holder.close() }
            let gate = Gate()
            let holding = Task { try await holder.perform { _ in gate.holdUntilReleased() } }
            await gate.entered()
            let error = await #expect(throws: StoreUnavailable.self) { try await patient.list(Personas.lire, "Lire") }
            #expect(error?.reason == .locked)
            gate.release()
            try await holding.value
            try await patient.list(Personas.lire, "Lire")
        }
    }

    @Test(.enabled(if: SandboxPlace.postgres == nil))
    func `a file that cannot be opened is said to be unreachable`() async throws {
        let configuration = StoreConfiguration(location: .sqlite(path: "/dev/null/maillage.sqlite"), clock: .noon)
        await #expect(throws: (any Error).self) { try await Store.open(configuration) }
    }

    @Test(.enabled(if: SandboxPlace.postgres == nil))
    func `a file that is no database is said to be damaged`() async throws {
        try await SandboxPlace.onSQLite { place in
            guard case .sqlite(let path) = place.configuration.location else { return }
            let file = URL(fileURLWithPath: path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(repeating: 0x41, count: 8192).write(to: file)
            let error = await #expect(throws: StoreUnavailable.self) { try await Store.open(place.configuration) }
            #expect(error?.reason == .damaged)
        }
    }

    @Test func `a full disk refuses the write and keeps what was there`() async throws {
        try await Sandbox.store.list(Personas.acacias, "Les Acacias")
        try await SandboxPlace.onSQLite { place in
            var configuration = place.configuration
            configuration.preparation += ["PRAGMA max_page_count = 60"]
            let store = try await Store.open(configuration)
            defer { store.close() }
            try await store.list(Personas.lire, "Lire")
            let long = String(repeating: "x", count: 1_000_000)
            let error = await #expect(throws: StoreUnavailable.self) { try await store.list(Personas.lire, long) }
            #expect(error?.reason == .full)
            try await store.list(Personas.lire, "Lire ensemble")
            #expect(try await store.verify() == JournalCheck(entries: 2))
        }
    }

    @Test func `a server that is not there is said to be unreachable`() async throws {
        let configuration = StoreConfiguration(
            location: .postgres("postgres://nobody@127.0.0.1:9/none", schema: nil),
            clock: .noon
        )
        let error = await #expect(throws: StoreUnavailable.self) { try await Store.open(configuration) }
        #expect(error?.reason == .unreachable)
    }

    @Test(.enabled(if: SandboxPlace.postgres != nil))
    func `a connection that the server closed is opened again`() async throws {
        let store = try Sandbox.store
        let other = try await Sandbox.secondStore()
        defer { other.close() }
        try await store.list(Personas.acacias, "Les Acacias")
        let writer = try await store.perform { try $0.connection.integer("SELECT pg_backend_pid()") }
        let reader = try await store.read { try $0.integer("SELECT pg_backend_pid()") }
        for backend in [writer, reader] {
            _ = try await other.read { try $0.first("SELECT pg_terminate_backend(\(backend)::int)") }
        }
        #expect(try await store.load(Organisation.self, Personas.acacias)?.version == 1)
        try await store.list(Personas.acacias, "Les Acacias, centre social")
        #expect(try await store.lastPosition() == 2)
    }

    @Test(.enabled(if: SandboxPlace.postgres != nil))
    func `a connection lost in the middle of a write loses the write and says so`() async throws {
        let store = try Sandbox.store
        let error = await #expect(throws: StoreUnavailable.self) {
            try await store.perform { unit in
                try unit.append(
                    Organisation.self,
                    Personas.acacias,
                    [.listed(Personas.acacias, "Les Acacias")],
                    by: .operator
                )
                _ = try unit.connection.first("SELECT pg_terminate_backend(pg_backend_pid())")
                _ = try unit.connection.first("SELECT 1")
            }
        }
        #expect(error?.reason == .unreachable)
        #expect(try await store.lastPosition() == 0)
        try await store.list(Personas.acacias, "Les Acacias")
        #expect(try await store.lastPosition() == 1)
    }
}
