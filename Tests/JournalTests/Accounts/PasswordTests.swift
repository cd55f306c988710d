import Cooperation
import Journal
import TestSupport
import Testing

@Suite(.sandbox) struct PasswordTests {
    @Test func `a password matches its own hash and no other`() async throws {
        let hash = try await Passwords.hash("les acacias fleurissent en mai")
        #expect(await Passwords.matches("les acacias fleurissent en mai", hash))
        #expect(await Passwords.matches("les acacias fleurissent en juin", hash) == false)
        #expect(await Passwords.matches("", nil) == false)
        #expect(!hash.text.contains("acacias"))
    }

    @Test func `two spellings of one accent are one password`() async throws {
        let hash = try await Passwords.hash("\u{E9}t\u{E9}")
        #expect(await Passwords.matches("e\u{301}te\u{301}", hash))
    }

    @Test func `attempts are limited within a window, on every node`() async throws {
        let store = try Sandbox.store
        let other = try await Sandbox.secondStore()
        defer { other.close() }
        let now = Moment.noon.instant
        func admit(_ store: Store, _ subject: String, _ instant: Instant) async throws -> Bool {
            try await store.perform {
                try $0.connection.attempts.admit(subject, at: instant, limit: 3, within: 60)
            }
        }
        for node in [store, other, store] { #expect(try await admit(node, "nadia", now)) }
        #expect(try await admit(other, "nadia", now.advanced(bySeconds: 59)) == false)
        #expect(try await admit(other, "hugo", now))
        #expect(try await admit(store, "nadia", now.advanced(bySeconds: 61)))
        try await store.perform { try $0.connection.attempts.forgive("nadia") }
        #expect(try await admit(store, "nadia", now.advanced(bySeconds: 61)))
    }
}
