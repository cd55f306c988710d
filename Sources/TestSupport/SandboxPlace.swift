import Foundation
package import Journal

/// Where a test's store lives while the test runs.
package struct SandboxPlace: Sendable {
    package let configuration: StoreConfiguration

    /// The PostgreSQL that the tests use, when they use one.
    package static let postgres = ProcessInfo.processInfo.environment["MAILLAGE_TEST_DATABASE"]

    /// Gives an empty place, on the engine under test, and erases it afterwards.
    package static func temporary(_ body: (SandboxPlace) async throws -> Void) async throws {
        if let postgres {
            try await onPostgres(postgres, body)
        } else {
            try await onSQLite(body)
        }
    }

    package static func onSQLite(_ body: (SandboxPlace) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "maillage-test-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        var configuration = StoreConfiguration(
            location: .sqlite(path: folder.appending(path: "maillage.sqlite").path),
            clock: .noon
        )
        configuration.preparation = ["PRAGMA reverse_unordered_selects = 1"]
        try await body(SandboxPlace(configuration: configuration))
    }

    private static func onPostgres(_ address: String, _ body: (SandboxPlace) async throws -> Void) async throws {
        let schema = "test_" + UUID().uuidString.lowercased().replacing("-", with: "")
        var configuration = StoreConfiguration(location: .postgres(address, schema: schema), clock: .noon)
        configuration.readers = 2
        await Places.enter()
        let outcome: Result<Void, any Error>
        do {
            outcome = .success(try await body(SandboxPlace(configuration: configuration)))
        } catch {
            outcome = .failure(error)
        }
        try? await Store.open(configuration).perform { try $0.connection.script("DROP SCHEMA \"\(schema)\" CASCADE") }
        await Places.leave()
        try outcome.get()
    }
}

/// A server has few connections and the tests are many: so many at once.
private actor Places {
    static let shared = Places()
    private var free = 12
    private var waiting: [CheckedContinuation<Void, Never>] = []

    static func enter() async { await shared.take() }
    static func leave() async { await shared.give() }

    private func take() async {
        guard free == 0 else { return free -= 1 }
        await withCheckedContinuation { waiting.append($0) }
    }

    private func give() {
        guard waiting.isEmpty else { return waiting.removeFirst().resume() }
        free += 1
    }
}
