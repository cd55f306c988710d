import Cooperation
import Journal
import TestSupport
import Testing

@Suite(.sandbox) struct AppendTests {
    let id = OrganisationID("acacias")
    let actor = Actor(means: .instance)

    func listed(_ name: String) -> OrganisationEvent {
        .listed(StructureRecord(source: "test", id: id, name: name, updated: Moment.noon.day))
    }

    @Test func `what was appended is folded`() async throws {
        let store = try Sandbox.store
        #expect(try await store.load(Organisation.self, id) == nil)
        try await store.perform { unit in
            try unit.append(
                Organisation.self,
                id,
                [listed("Les Acacias"), listed("Centre social Les Acacias")],
                by: actor
            )
        }
        let loaded = try #require(try await store.load(Organisation.self, id))
        #expect(loaded.version == 2)
        #expect(loaded.state.card?.name == "Centre social Les Acacias")
    }
}
