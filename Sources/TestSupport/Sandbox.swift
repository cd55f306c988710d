package import Journal
package import Testing

/// A fresh store for each test case: SQLite in a temporary file, or a schema of its own on the PostgreSQL named by
/// `MAILLAGE_TEST_DATABASE`.
package struct Sandbox: SuiteTrait, TestTrait, TestScoping {
    @TaskLocal private static var current: (store: Store, place: SandboxPlace)?

    package var isRecursive: Bool { true }

    /// The store of the running test case.
    package static var store: Store {
        get throws { try require().store }
    }

    /// Where that store is.
    package static var place: SandboxPlace {
        get throws { try require().place }
    }

    /// A second store on the same database, as another program would open it.
    package static func secondStore() async throws -> Store {
        try await Store.open(place.configuration)
    }

    package func provideScope(
        for test: Test,
        testCase: Test.Case?,
        performing body: @Sendable () async throws -> Void
    ) async throws {
        guard testCase != nil else { return try await body() }
        try await SandboxPlace.temporary { place in
            let store = try await Store.open(place.configuration)
            defer { store.close() }
            try await Sandbox.$current.withValue((store, place)) { try await body() }
        }
    }

    private static func require() throws -> (store: Store, place: SandboxPlace) {
        guard let current else { throw OutsideSandbox() }
        return current
    }
}

extension Trait where Self == Sandbox {
    package static var sandbox: Sandbox { Sandbox() }
}

/// The test forgot its `.sandbox` trait.
package struct OutsideSandbox: Error {}
