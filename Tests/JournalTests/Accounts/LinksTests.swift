import Cooperation
import Journal
import TestSupport
import Testing

@Suite(.sandbox) struct LinksTests {
    let purpose = LinkPurpose("sign-in")
    let now = Moment.noon.instant
    let end = Moment.noon.instant.advanced(bySeconds: 900)

    func issue(_ store: Store) async throws -> Token {
        try await store.perform { [purpose, now, end] in
            try $0.connection.links.issue(
                purpose,
                about: ["person": "nadia"],
                mail: "nadia@acacias.example",
                at: now,
                until: end
            )
        }
    }

    func use(_ token: Token, _ purpose: LinkPurpose? = nil, at instant: Instant, in store: Store) async throws
        -> MailedLinkState
    {
        try await store.perform { [own = self.purpose] in
            try $0.connection.links.use(token, for: purpose ?? own, at: instant)
        }
    }

    @Test func `a link serves once`() async throws {
        let store = try Sandbox.store
        let token = try await issue(store)
        guard case .valid(let link) = try await use(token, at: now, in: store) else {
            Issue.record("not valid")
            return
        }
        #expect(try link.read([String: String].self) == ["person": "nadia"])
        #expect(try await use(token, at: now, in: store) == .used(link))
    }

    @Test func `of two who hold a link, one gets through`() async throws {
        let store = try Sandbox.store
        let token = try await issue(store)
        let valid = try await withThrowingTaskGroup(of: MailedLinkState.self) { group in
            for _ in 0..<10 { group.addTask { try await use(token, at: now, in: store) } }
            return try await group.reduce(into: 0) { if case .valid = $1 { $0 += 1 } }
        }
        #expect(valid == 1)
    }

    @Test func `a link that is given back serves again, for its own purpose only`() async throws {
        let store = try Sandbox.store
        let token = try await issue(store)
        guard case .valid(let link) = try await use(token, at: now, in: store) else {
            Issue.record("not valid")
            return
        }
        try await store.perform { try $0.connection.links.giveBack(token, for: LinkPurpose("other")) }
        #expect(try await use(token, at: now, in: store) == .used(link))
        try await store.perform { [purpose] in try $0.connection.links.giveBack(token, for: purpose) }
        #expect(try await use(token, at: now, in: store) == .valid(link))
    }

    @Test func `looking does not use it up`() async throws {
        let store = try Sandbox.store
        let token = try await issue(store)
        for _ in 0..<2 {
            let state = try await store.read { [purpose, now] in try $0.links.look(token, for: purpose, at: now) }
            guard case .valid = state else { Issue.record("\(state)"); return }
        }
    }

    @Test func `an expired link still says to whom a new one may go`() async throws {
        let store = try Sandbox.store
        let token = try await issue(store)
        guard case .expired(let link) = try await use(token, at: end, in: store) else {
            Issue.record("not expired")
            return
        }
        #expect(link.mail == "nadia@acacias.example")
    }

    @Test func `a forged link, or one for something else, is unknown`() async throws {
        let store = try Sandbox.store
        let token = try await issue(store)
        #expect(try await use(Token("forged"), at: now, in: store) == .unknown)
        #expect(try await use(token, LinkPurpose("claim"), at: now, in: store) == .unknown)
    }

    @Test func `those that nobody used are listed by purpose, expired ones too`() async throws {
        let store = try Sandbox.store
        let (used, kept) = (try await issue(store), try await issue(store))
        _ = try await use(used, at: now, in: store)
        guard case .expired(let link) = try await use(kept, at: end, in: store) else {
            Issue.record("not expired")
            return
        }
        let waiting = try await store.read { [purpose] in try $0.links.waiting(purpose) }
        #expect(waiting == [link])
        let others = try await store.read { try $0.links.waiting(LinkPurpose("claim")) }
        #expect(others.isEmpty)
    }

    @Test func `whoever made a link ends it, and no other`() async throws {
        let store = try Sandbox.store
        let tokens = [try await issue(store), try await issue(store)]
        for (person, works) in [("claire", true), ("nadia", false)] {
            try await store.perform { [purpose, now] in
                try $0.connection.links.end(purpose, about: ["person": person], at: now)
            }
            for token in tokens {
                let state = try await store.read { [purpose, now] in try $0.links.look(token, for: purpose, at: now) }
                let isValid = if case .valid = state { true } else { false }
                #expect(isValid == works, "\(person)")
            }
        }
    }
}
