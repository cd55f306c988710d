import Cooperation
import Journal
import TestSupport
import Testing

@Suite(.sandbox) struct RedactionTests {
    let stream = StreamName(Personas.acacias)

    @Test func `an erased body is gone and the chain still proves the rest`() async throws {
        let store = try Sandbox.store
        try await store.list(Personas.acacias, "Les Acacias", "Nadia Benali, 06 00 00 00 00", "Les Acacias")
        try await store.perform { try $0.redact(stream, version: 2, because: "Elle le demande", by: .operator) }
        let history = try await store.history(of: Personas.acacias)
        #expect(history.map { $0.body == nil } == [false, true, false])
        #expect(try history[1].event(OrganisationEvent.self) == nil)
        #expect(try await store.verify() == JournalCheck(entries: 4, redacted: 1))
    }

    @Test func `a redaction is itself written in the journal, with who asked`() async throws {
        let store = try Sandbox.store
        try await store.list(Personas.acacias, "Les Acacias")
        let actor = Actor(person: Personas.paul, means: .account)
        try await store.perform { try $0.redact(stream, version: 1, by: actor) }
        let entry = try #require(try await store.entries(after: 1, limit: 1).first)
        #expect(entry.kind == "journal.redacted.1")
        #expect(entry.actor == actor)
    }

    @Test func `what is not there, or no longer, cannot be erased`() async throws {
        let store = try Sandbox.store
        try await store.list(Personas.acacias, "Les Acacias")
        try await store.perform { try $0.redact(stream, version: 1, by: .operator) }
        for version in [1, 2] {
            await #expect(throws: NothingToRedact.self) {
                try await store.perform { try $0.redact(stream, version: version, by: .operator) }
            }
        }
        #expect(try await store.lastPosition() == 2)
    }

    @Test func `a redaction cannot be erased`() async throws {
        let store = try Sandbox.store
        try await store.list(Personas.acacias, "Les Acacias")
        try await store.perform { try $0.redact(stream, version: 1, by: .operator) }
        await #expect(throws: NothingToRedact.self) {
            try await store.perform { try $0.redact(StreamName("journal/redactions"), version: 1, by: .operator) }
        }
    }
}
