import Foundation
package import Journal

/// Where a test's store lives while the test runs.
package struct SandboxPlace: Sendable {
    package let configuration: StoreConfiguration

    /// Gives an empty place and erases it afterwards.
    package static func temporary(_ body: (SandboxPlace) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "maillage-test-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        var configuration = StoreConfiguration(
            location: .sqlite(path: folder.appending(path: "maillage.sqlite").path),
            clock: .noon
        )
        configuration.preparation = ["PRAGMA reverse_unordered_selects = 1"]
        try await body(SandboxPlace(configuration: configuration))
    }
}
