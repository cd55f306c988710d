import Cooperation
import Journal
import TestSupport
import Testing

/// Statements that nobody waits for are kept, undone and blamed like the others.
@Suite(.sandbox) struct EnqueueTests {
    private func insert(_ person: PersonID) -> SQL {
        """
        INSERT INTO account (id, mail, name, language, instance_admin, created)
        VALUES (\(person), \(person.rawValue), '', 'fr', 0, 0)
        """
    }

    private func accounts() async throws -> Int {
        try await Sandbox.store.read { try $0.accounts.count() }
    }

    @Test func `they are there for the next reading`() async throws {
        let seen = try await Sandbox.store.perform { unit in
            for number in 0..<200 { try unit.connection.enqueue(insert(PersonID("p-\(number)"))) }
            return try unit.connection.accounts.count()
        }
        #expect(seen == 200)
        #expect(try await accounts() == 200)
    }

    @Test func `the one that fails undoes its whole write, and says why`() async throws {
        for follower in [true, false] {
            let error = await #expect(throws: StatementFailed.self) {
                try await Sandbox.store.perform { unit in
                    try unit.connection.enqueue(insert(Personas.nadia))
                    try unit.connection.enqueue(insert(Personas.nadia))
                    if follower { _ = try unit.connection.accounts.count() }
                }
            }
            #expect(error?.kind == .unique)
            #expect(try await accounts() == 0)
        }
    }

    @Test func `the one that fails in a group leaves its neighbours alone`() async throws {
        let store = try Sandbox.store
        let failures = Counter()
        await withTaskGroup { group in
            for number in 0..<60 {
                group.addTask {
                    do {
                        try await store.perform { unit in
                            try unit.connection.enqueue(insert(PersonID("p-\(number)")))
                            if number.isMultiple(of: 6) { try unit.connection.enqueue(insert(PersonID("p-\(number)"))) }
                            if number.isMultiple(of: 7) { throw Interrupted() }
                        }
                    } catch {
                        failures.increment()
                    }
                }
            }
        }
        #expect(failures.value == 17)
        #expect(try await accounts() == 43)
    }
}
