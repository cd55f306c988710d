import Cooperation
import Journal
import TestSupport
import Testing

@testable import maillage

/// The demonstration as a store of the sandbox holds it.
enum Demonstration {
    static func store() async throws -> Store {
        let store = try Sandbox.store
        let folder = try Folder()
        try await Demo.fill(store, Configuration(Settings(["MAILLAGE_DATA": folder.path])))
        return store
    }

    static func paper(_ demo: DemoPaper, in store: Store) async throws -> Partnership {
        try #require(try await store.load(Partnership.self, demo.id)).state
    }

    /// One of its partnerships, with everything that its chapters hold.
    static func cycle(_ demo: DemoPaper) async throws -> Cycle {
        let store = try await store()
        return try await store.cycle(of: paper(demo, in: store))
    }
}

extension Cycle {
    func gaps(_ day: Day = Moment.noon.day) -> [String] { missing(on: day).map(\.key) }

    func matters(_ organisation: DemoOrganisation, _ day: Day = Moment.noon.day) -> [String] {
        matters(for: organisation.id, on: day).map(\.key)
    }
}

extension DemoOrganisation {
    static func ids(_ organisations: DemoOrganisation...) -> [OrganisationID] { organisations.map(\.id) }
}
