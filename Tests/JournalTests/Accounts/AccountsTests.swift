import Cooperation
import Journal
import TestSupport
import Testing

@Suite(.sandbox) struct AccountsTests {
    @Test func `an account is found by its address, however it is typed`() async throws {
        let store = try Sandbox.store
        try await store.perform { try $0.connection.accounts.add(Personas.account(of: Personas.nadia)) }
        let found = try await store.read { try $0.accounts.account(mail: "  Nadia.Benali@Acacias.example ") }
        #expect(found == Personas.account(of: Personas.nadia))
    }

    @Test func `an address has one account`() async throws {
        let store = try Sandbox.store
        try await Personas.settle(in: store)
        await #expect(throws: MailTaken.self) {
            try await store.perform { unit in
                var hugo = Personas.account(of: Personas.hugo)
                hugo.mail = Personas.mail(of: Personas.nadia)
                try unit.connection.accounts.update(hugo)
            }
        }
    }

    @Test func `a person changes name, language and address`() async throws {
        let store = try Sandbox.store
        try await Personas.settle(in: store)
        var nadia = Personas.account(of: Personas.nadia)
        (nadia.name, nadia.language, nadia.isInstanceAdmin) = ("Nadia Benali-Roux", "en", true)
        try await store.perform { [nadia] in try $0.connection.accounts.update(nadia) }
        #expect(try await store.read { try $0.accounts.account(Personas.nadia) } == nadia)
    }

    @Test func `an erased account takes its sessions along`() async throws {
        let store = try Sandbox.store
        try await Personas.settle(in: store)
        let token = try await store.perform { unit in
            let token = try unit.connection.sessions.open(
                for: Personas.nadia,
                agent: "",
                at: unit.moment.instant,
                until: unit.moment.instant.advanced(bySeconds: 60)
            )
            try unit.connection.accounts.erase(Personas.nadia)
            return token
        }
        #expect(try await store.read { try $0.accounts.account(Personas.nadia) } == nil)
        #expect(try await store.read { try $0.sessions.signedIn(token, at: Moment.noon.instant)?.session } == nil)
    }

    @Test func `several accounts are read at once, and in pages`() async throws {
        let store = try Sandbox.store
        try await Personas.settle(in: store)
        let two = try await store.read { try $0.accounts.accounts([Personas.nadia, Personas.paul, PersonID("gone")]) }
        #expect(Set(two.keys) == [Personas.nadia, Personas.paul])
        let first = try await store.read { try $0.accounts.all(limit: 3) }
        let rest = try await store.read { [last = first.last?.mail ?? ""] in try $0.accounts.all(after: last, limit: 3)
        }
        #expect((first + rest).map(\.mail) == Personas.people.map { Personas.mail(of: $0) }.sorted())
        #expect(try await store.read { try $0.accounts.count() } == 5)
    }
}
