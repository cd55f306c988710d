import Cooperation
import Journal
import TestSupport
import Testing

@Suite(.sandbox) struct SessionsTests {
    let now = Moment.noon.instant
    let end = Moment.noon.instant.advanced(bySeconds: 3600)

    func open(_ store: Store, _ person: PersonID = Personas.nadia) async throws -> Token {
        try await store.perform { [now, end] in
            try $0.connection.sessions.open(for: person, agent: "Firefox", at: now, until: end)
        }
    }

    func session(_ token: Token, at instant: Instant? = nil, in store: Store) async throws -> Session? {
        try await store.read { [now] in try $0.sessions.signedIn(token, at: instant ?? now)?.session }
    }

    @Test func `a session opens its account until it expires`() async throws {
        let store = try Sandbox.store
        try await Personas.settle(in: store)
        let token = try await open(store)
        let account = try await store.read { [now] in try $0.sessions.signedIn(token, at: now)?.account }
        #expect(account == Personas.account(of: Personas.nadia))
        #expect(try await session(token, at: end, in: store) == nil)
    }

    @Test func `a session opened on one node is good on another, and closed on both`() async throws {
        let store = try Sandbox.store
        let other = try await Sandbox.secondStore()
        defer { other.close() }
        try await Personas.settle(in: store)
        let token = try await open(store)
        let session = try #require(try await session(token, in: other))
        try await other.perform { [now] in
            _ = try $0.connection.sessions.revoke(session.id, of: Personas.nadia, at: now)
        }
        #expect(try await self.session(token, in: store) == nil)
    }

    @Test func `the token itself is nowhere in the database`() async throws {
        let store = try Sandbox.store
        try await Personas.settle(in: store)
        let token = try await open(store)
        #expect(try await store.dump(["session"])["session"]?.contains { $0.contains(token.text) } == false)
    }

    @Test func `nobody closes somebody else's session`() async throws {
        let store = try Sandbox.store
        try await Personas.settle(in: store)
        let token = try await open(store)
        let session = try #require(try await session(token, in: store))
        let closed = try await store.perform { [now] in
            try $0.connection.sessions.revoke(session.id, of: Personas.sofia, at: now)
        }
        #expect(!closed)
        #expect(try await self.session(token, in: store) != nil)
    }

    @Test func `all the other sessions are closed at once`() async throws {
        let store = try Sandbox.store
        try await Personas.settle(in: store)
        let (here, there, hugo) = (try await open(store), try await open(store), try await open(store, Personas.hugo))
        let mine = try #require(try await session(here, in: store))
        try await store.perform { [now] in
            try $0.connection.sessions.revokeAll(of: Personas.nadia, except: mine.id, at: now)
        }
        #expect(try await session(here, in: store) != nil)
        #expect(try await session(there, in: store) == nil)
        #expect(try await session(hugo, in: store) != nil)
        let open = try await store.read { [now] in try $0.sessions.open(of: Personas.nadia, at: now) }
        #expect(open == [mine])
    }

    @Test func `a person acts for one organisation at a time`() async throws {
        let store = try Sandbox.store
        try await Personas.settle(in: store)
        let token = try await open(store)
        let session = try #require(try await session(token, in: store))
        try await store.perform { try $0.connection.sessions.act(for: Personas.acacias, in: session.id) }
        #expect(try await self.session(token, in: store)?.organisation == Personas.acacias)
    }
}
