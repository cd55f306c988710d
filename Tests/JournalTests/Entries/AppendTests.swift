import Cooperation
import Journal
import TestSupport
import Testing

@Suite(.sandbox) struct AppendTests {
    let id = Personas.acacias

    @Test func `what was appended is folded`() async throws {
        let store = try Sandbox.store
        #expect(try await store.load(Organisation.self, id) == nil)
        try await store.list(id, "Les Acacias", "Centre social Les Acacias")
        let loaded = try #require(try await store.load(Organisation.self, id))
        #expect(loaded.version == 2)
        #expect(loaded.state.card?.name == "Centre social Les Acacias")
    }

    @Test func `a unit of work sees what it has appended`() async throws {
        let names = try await Sandbox.store.perform { unit in
            let before = try unit.load(Organisation.self, id)?.card?.name
            try unit.append(Organisation.self, id, [.listed(id, "Les Acacias")], by: .operator)
            return [before, try unit.load(Organisation.self, id)?.card?.name]
        }
        #expect(names == [nil, "Les Acacias"])
    }

    @Test func `an entry keeps who wrote it, when and under what mandate`() async throws {
        let actor = Actor(
            person: Personas.nadia,
            organisation: id,
            mandate: MandateID("m-1"),
            means: .account
        )
        let store = try Sandbox.store
        try await store.perform { unit in
            try unit.append(Organisation.self, id, [.listed(id, "Les Acacias")], by: actor)
        }
        let entry = try #require(try await store.history(of: id).first)
        #expect(entry.actor == actor)
        #expect(entry.at == Moment.noon.instant)
        #expect(entry.kind == "organisation.listed.1")
        #expect(entry.stream.category == "organisation")
        #expect(entry.stream.subject == Substring(id.rawValue))
    }

    @Test func `several streams are written together or not at all`() async throws {
        let store = try Sandbox.store
        await #expect(throws: Interrupted.self) {
            try await store.perform { unit in
                try unit.append(Organisation.self, id, [.listed(id, "Les Acacias")], by: .operator)
                try unit.append(Organisation.self, Personas.lire, [.listed(Personas.lire, "Lire")], by: .operator)
                throw Interrupted()
            }
        }
        #expect(try await store.load(Organisation.self, id) == nil)
        #expect(try await store.lastPosition() == 0)
        try await store.perform { unit in
            try unit.append(Organisation.self, id, [.listed(id, "Les Acacias")], by: .operator)
            try unit.append(Organisation.self, Personas.lire, [.listed(Personas.lire, "Lire")], by: .operator)
        }
        #expect(try await store.entries(after: 0, limit: 10).map(\.position) == [1, 2])
    }

    @Test func `nothing to append writes nothing`() async throws {
        let store = try Sandbox.store
        try await store.perform { try $0.append(Organisation.self, id, [], by: .operator) }
        #expect(try await store.lastPosition() == 0)
    }

    @Test func `an append that expects another version is a concurrent write, tried three times`() async throws {
        let store = try Sandbox.store
        try await store.list(id, "Les Acacias")
        let tries = Counter()
        await #expect(throws: ConcurrentWrite.self) {
            try await store.perform { unit in
                tries.increment()
                try unit.append(
                    Organisation.self,
                    id,
                    [.listed(id, "Autre")],
                    by: .operator,
                    expecting: 0
                )
            }
        }
        #expect(tries.value == 3)
        #expect(try await store.load(Organisation.self, id)?.version == 1)
    }

    @Test func `a decision taken again on the new state goes through`() async throws {
        let store = try Sandbox.store
        let tries = Counter()
        try await store.perform { unit in
            if tries.increment() == 1 { throw ConcurrentWrite("the first time") }
            try unit.append(Organisation.self, id, [.listed(id, "Les Acacias")], by: .operator)
        }
        #expect(try await store.load(Organisation.self, id)?.version == 1)
    }

    @Test func `a text with quotes, accents and zero-width joiners comes back as it was`() async throws {
        let name = "L’Œuvre d'été \"? $1\" — 👩🏽‍🏫\n\tÉ"
        try await Sandbox.store.list(id, name)
        #expect(try await Sandbox.store.history(of: id).first?.event(OrganisationEvent.self) == .listed(id, name))
    }
}
