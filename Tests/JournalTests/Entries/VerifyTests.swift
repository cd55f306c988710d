import Cooperation
import Journal
import TestSupport
import Testing

@Suite(.sandbox) struct VerifyTests {
    @Test func `an empty journal is sound`() async throws {
        #expect(try await Sandbox.store.verify() == JournalCheck())
    }

    @Test(
        "whoever changes the journal behind its back is found",
        arguments: [
            ("UPDATE entry SET body = replace(body, 'B3', 'Z9') WHERE position = 3", 3, BrokenEntry.Fault.body),
            ("UPDATE entry SET body = NULL WHERE position = 3", 3, .erased),
            ("UPDATE entry SET person = 'person-claire' WHERE position = 4", 4, .chain),
            ("UPDATE entry SET mandate = 'm-9' WHERE position = 4", 4, .chain),
            ("UPDATE entry SET at = at + 1 WHERE position = 2", 2, .chain),
            ("UPDATE entry SET kind = 'organisation.declared.1' WHERE position = 2", 2, .chain),
            ("DELETE FROM entry WHERE position = 2", 2, .missing),
            ("UPDATE entry SET position = position + 10 WHERE position = 6", 6, .missing),
        ]
    )
    func tampering(_ statement: String, _ position: Int64, _ fault: BrokenEntry.Fault) async throws {
        let store = try Sandbox.store
        try await store.list(Personas.acacias, "A1", "A2")
        try await store.list(Personas.lire, "B3", "B4")
        try await store.list(Personas.acacias, "A5", "A6")
        #expect(try await store.verify() == JournalCheck(entries: 6))
        _ = try await store.perform { try $0.connection.run(.raw(statement)) }
        let broken = try #require(try await store.verify().broken)
        #expect(broken.position == position)
        #expect(broken.fault == fault)
    }

    @Test func `the first broken entry of the journal is named, whatever its stream`() async throws {
        let store = try Sandbox.store
        try await store.list(Personas.lormont, "A1")
        try await store.list(Personas.acacias, "B2")
        _ = try await store.perform { try $0.connection.run("UPDATE entry SET means = 'link'") }
        #expect(
            try await store.verify().broken
                == BrokenEntry(position: 1, stream: StreamName(Personas.lormont), version: 1, fault: .chain)
        )
    }

    @Test func `a chain that lost its end is sound in itself, and contradicts whoever kept its head`() async throws {
        let store = try Sandbox.store
        try await store.list(Personas.lormont, "A1", "A2")
        let kept = try await Self.head(of: Personas.lormont, in: store)
        #expect(try await store.verify(against: [kept]).isSound)
        try await store.list(Personas.lormont, "A3")
        #expect(try await store.verify(against: [kept]).isSound)
        _ = try await store.perform { try $0.connection.run("DELETE FROM entry WHERE version > 1") }
        #expect(try await store.verify().isSound)
        let check = try await store.verify(against: [kept])
        #expect(check.contradicted == ContradictedHead(head: kept, fault: .missing))
        #expect(check.broken == nil && !check.isSound)
    }

    @Test func `another history under the same name contradicts whoever kept the first`() async throws {
        let store = try Sandbox.store
        try await store.list(Personas.lormont, "A1", "A2")
        try await store.list(Personas.acacias, "B1", "B2")
        let sound = try await Self.head(of: Personas.lormont, in: store)
        let other = try await Self.head(of: Personas.acacias, in: store)
        let told = WitnessedHead(stream: sound.stream, version: sound.version, hash: other.hash)
        let check = try await store.verify(against: [sound, told, other])
        #expect(check.contradicted == ContradictedHead(head: told, fault: .different))
    }

    private static func head(of id: OrganisationID, in store: Store) async throws -> WitnessedHead {
        let loaded = try #require(try await store.load(Organisation.self, id))
        return WitnessedHead(stream: StreamName(id), version: loaded.version, hash: loaded.head)
    }

    @Test func `longer than a page, still proven`() async throws {
        let store = try Sandbox.store
        try await store.perform { unit in
            for number in 0..<1100 {
                let id = OrganisationID("org-\(number % 7)")
                try unit.append(Organisation.self, id, [.listed(id, "Organisation \(number)")], by: .operator)
            }
        }
        #expect(try await store.verify() == JournalCheck(entries: 1100))
    }
}
