import Cooperation
import Journal
import TestSupport
import Testing

@Suite(.sandbox) struct HousekeepingTests {
    @Test(arguments: [(0, 1), (29, 1), (31, 0)]) func `a session is forgotten a month after its end`(
        _ days: Int,
        _ kept: Int
    ) async throws {
        let now = Moment.noon.instant
        try await Personas.settle(in: Sandbox.store)
        try await Sandbox.store.perform { unit in
            _ = try unit.connection.sessions.open(for: Personas.nadia, agent: "", at: now, until: now)
        }
        #expect(try await rows("session", after: days) == kept)
    }

    @Test(arguments: [(0, 1), (89, 1), (91, 0)]) func `links and mails are forgotten after three months`(
        _ days: Int,
        _ kept: Int
    ) async throws {
        let now = Moment.noon.instant
        try await Sandbox.store.perform { unit in
            _ = try unit.connection.links.issue(LinkPurpose("test"), about: ["a"], at: now, until: now)
            try unit.send(OutgoingMail(to: "a@b.example", subject: "", text: ""))
        }
        #expect(try await rows("link", after: days) == kept)
        #expect(try await rows("outbox", after: days) == kept)
    }

    @Test func `a mail that still waits is not forgotten`() async throws {
        var configuration = try Sandbox.place.configuration
        configuration.sendsMail = true
        let store = try await Store.open(configuration)
        defer { store.close() }
        try await store.perform { try $0.send(OutgoingMail(to: "a@b.example", subject: "", text: "")) }
        #expect(try await rows("outbox", after: 400) == 1)
    }

    private func rows(_ table: String, after days: Int) async throws -> Int? {
        var configuration = try Sandbox.place.configuration
        configuration.clock = .fixed(Moment.noon.advanced(byDays: days))
        let store = try await Store.open(configuration)
        defer { store.close() }
        try await store.forgetThePast()
        return try await store.read { try $0.integer("SELECT count(*) FROM \(.raw(table))") }
    }
}
