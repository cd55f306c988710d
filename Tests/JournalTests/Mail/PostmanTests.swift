import Cooperation
import Journal
import Logging
import Synchronization
import TestSupport
import Testing

@Suite(.sandbox) struct PostmanTests {
    let mail = OutgoingMail(to: "contact@lire.example", subject: "Vous êtes cités", text: "Bonjour,\n\nÀ bientôt.")

    /// A store that sends, with a clock that the test moves.
    func store(_ time: Time) async throws -> Store {
        var configuration = try Sandbox.place.configuration
        configuration.sendsMail = true
        configuration.clock = Clock { time.moment }
        return try await Store.open(configuration)
    }

    func postman(_ store: Store, _ transport: any MailTransport) -> Postman {
        Postman(store: store, transport: transport, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    }

    @Test func `a mail leaves only if what decided it is committed`() async throws {
        let store = try await store(Time())
        defer { store.close() }
        let transport = Transport()
        await #expect(throws: Interrupted.self) {
            try await store.perform { unit in
                try unit.send(mail)
                throw Interrupted()
            }
        }
        try await postman(store, transport).deliver()
        #expect(transport.taken.isEmpty)
        try await store.perform { try $0.send(mail) }
        try await postman(store, transport).deliver()
        #expect(transport.taken == [mail])
        try await postman(store, transport).deliver()
        #expect(transport.taken == [mail])
        #expect(try await store.read { try $0.outbox.counts() } == [.sent: 1])
    }

    @Test func `a server that is busy is tried again later, and later still`() async throws {
        let time = Time()
        let store = try await store(time)
        defer { store.close() }
        try await store.perform { try $0.send(mail) }
        let transport = Transport(MailUndelivered(isPermanent: false, detail: "busy"))
        for (wait, tries) in [(0, 1), (59, 1), (1, 2), (299, 2), (1, 3)] as [(Int64, Int)] {
            time.advance(wait)
            try await postman(store, transport).deliver()
            #expect(transport.tries == tries)
        }
        transport.mend()
        time.advance(1800)
        try await postman(store, transport).deliver()
        #expect(transport.taken == [mail])
    }

    @Test func `after a day of trying the mail has failed, and says why`() async throws {
        let time = Time()
        let store = try await store(time)
        defer { store.close() }
        try await store.perform { try $0.send(mail) }
        let transport = Transport(MailUndelivered(isPermanent: false, detail: "busy"))
        for _ in 0..<20 {
            try await postman(store, transport).deliver()
            time.advance(86_400)
        }
        #expect(transport.tries == 7)
        let last = try await store.read { try $0.outbox.latest(limit: 1).first }
        #expect(last?.state == .failed)
        #expect(last?.failure == "busy")
    }

    @Test func `an address that is refused is not tried again`() async throws {
        let time = Time()
        let store = try await store(time)
        defer { store.close() }
        try await store.perform { try $0.send(mail) }
        let transport = Transport(MailUndelivered(isPermanent: true, detail: "no such user"))
        try await postman(store, transport).deliver()
        time.advance(86_400)
        try await postman(store, transport).deliver()
        #expect(transport.tries == 1)
    }

    @Test func `two postmen send each mail once`() async throws {
        let store = try await store(Time())
        defer { store.close() }
        try await store.perform { unit in
            for number in 0..<30 { try unit.send(OutgoingMail(to: "a@b.example", subject: "\(number)", text: "")) }
        }
        let transport = Transport()
        try await withThrowingTaskGroup { group in
            for _ in 0..<4 { group.addTask { try await postman(store, transport).deliver() } }
            try await group.waitForAll()
        }
        #expect(Set(transport.taken.map(\.subject)).count == 30)
        #expect(transport.taken.count == 30)
    }

    @Test func `without a server, mails stay in the local mailbox`() async throws {
        let store = try Sandbox.store
        try await store.perform { try $0.send(mail) }
        let transport = Transport()
        try await postman(store, transport).deliver()
        #expect(transport.taken.isEmpty)
        let shown = try await store.read { try $0.outbox.latest(limit: 10) }
        #expect(shown.map(\.mail) == [mail])
        #expect(shown.first?.state == .local)
    }
}

final class Time: Sendable {
    private let seconds = Mutex<Int64>(0)

    var moment: Moment {
        Moment(instant: Moment.noon.instant.advanced(bySeconds: seconds.withLock { $0 }), day: Moment.noon.day)
    }

    func advance(_ more: Int64) {
        seconds.withLock { $0 += more }
    }
}

private final class Transport: MailTransport {
    private let state: Mutex<(failure: MailUndelivered?, tries: Int, taken: [OutgoingMail])>

    init(_ failure: MailUndelivered? = nil) {
        state = Mutex((failure, 0, []))
    }

    var tries: Int { state.withLock { $0.tries } }
    var taken: [OutgoingMail] { state.withLock { $0.taken } }

    func mend() {
        state.withLock { $0.failure = nil }
    }

    func send(_ mail: OutboxMail) async throws {
        try state.withLock { state in
            state.tries += 1
            if let failure = state.failure { throw failure }
            state.taken.append(mail.mail)
        }
    }
}
