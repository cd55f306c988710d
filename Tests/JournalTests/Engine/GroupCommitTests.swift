import Cooperation
import Journal
import TestSupport
import Testing

@Suite(.sandbox) struct GroupCommitTests {
    @Test func `many writers at once leave positions without gaps`() async throws {
        let store = try Sandbox.store
        try await withThrowingTaskGroup { group in
            for number in 0..<200 {
                group.addTask { try await store.list(OrganisationID("org-\(number)"), "Organisation \(number)") }
            }
            try await group.waitForAll()
        }
        let positions = try await store.entries(after: 0, limit: 1000).map(\.position)
        #expect(positions == Array(1...200))
        #expect(try await store.verify() == JournalCheck(entries: 200))
    }

    @Test func `a write that throws undoes itself and not its neighbours`() async throws {
        let store = try Sandbox.store
        let failures = Counter()
        await withTaskGroup { group in
            for number in 0..<60 {
                group.addTask {
                    do {
                        try await store.perform { unit in
                            let id = OrganisationID("org-\(number)")
                            try unit.append(Organisation.self, id, [.listed(id, "Organisation")], by: .operator)
                            if number.isMultiple(of: 3) { throw Interrupted() }
                        }
                    } catch {
                        failures.increment()
                    }
                }
            }
        }
        #expect(failures.value == 20)
        let entries = try await store.entries(after: 0, limit: 100)
        #expect(entries.map(\.position) == Array(1...40))
        #expect(entries.allSatisfy { Int($0.stream.subject.dropFirst(4))?.isMultiple(of: 3) == false })
        #expect(try await store.verify().isSound)
    }

    @Test func `a statement that fails undoes only its own write, even when nobody lets the error out`() async throws {
        let store = try Sandbox.store
        try await store.perform { try $0.connection.accounts.add(Personas.account(of: Personas.nadia)) }
        await withTaskGroup { group in
            for number in 0..<40 {
                group.addTask {
                    try? await store.perform { unit in
                        let id = OrganisationID("org-\(number)")
                        try unit.append(Organisation.self, id, [.listed(id, "Organisation")], by: .operator)
                        let twice = "INSERT INTO account SELECT * FROM account" as SQL
                        if number == 7 { _ = try unit.connection.run(twice) }
                    }
                }
            }
        }
        #expect(try await store.lastPosition() == 39)
        #expect(try await store.load(Organisation.self, OrganisationID("org-7")) == nil)
    }

    @Test func `two programs write the same stream one after the other`() async throws {
        let first = try Sandbox.store
        let second = try await Sandbox.secondStore()
        defer { second.close() }
        try await withThrowingTaskGroup { group in
            for number in 0..<40 {
                let store = number.isMultiple(of: 2) ? first : second
                group.addTask { try await store.list(Personas.acacias, "Les Acacias \(number)") }
            }
            try await group.waitForAll()
        }
        #expect(try await first.load(Organisation.self, Personas.acacias)?.version == 40)
        #expect(try await second.load(Organisation.self, Personas.acacias)?.version == 40)
        #expect(try await first.verify() == JournalCheck(entries: 40))
    }
}
