import Cooperation
import Journal
import Logging
import TestSupport
import Testing

@Suite(.sandbox) struct MailCauseTests {
    private struct Failing: MailTransport {
        let detail: String

        func send(_ mail: OutboxMail) async throws { throw MailUndelivered(isPermanent: true, detail: detail) }
    }

    @Test(
        arguments: [
            ("Failed sending data to the peer (550)", .address), ("Failure (552)", .full),
            ("Login denied (535)", .credentials), ("Weird server reply (554)", .refused),
            ("Timeout was reached (0)", .unreachable), ("libcurl is not available", .unreachable),
        ] as [(String, MailCause)]
    )
    func `the mail server's number says why`(_ detail: String, _ cause: MailCause) async throws {
        var configuration = try Sandbox.place.configuration
        configuration.sendsMail = true
        let store = try await Store.open(configuration)
        defer { store.close() }
        try await store.perform { unit in
            try unit.send(OutgoingMail(to: "contact@lire.example", subject: "Bonjour", text: "Bonjour"))
        }
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        try await Postman(store: store, transport: Failing(detail: detail), logger: logger).deliver()
        let mail = try #require(try await store.read { try $0.outbox.failed(limit: 1).first })
        #expect(mail.cause == cause)
        #expect(
            try await store.read { try $0.outbox.failed(since: mail.created) }
                == [FailedMail(to: "contact@lire.example", written: mail.created)]
        )
        try await store.perform { try $0.connection.outbox.sendAgain(mail.id, at: $0.moment.instant) }
        let again = try #require(try await store.read { try $0.outbox.mail(mail.id) })
        #expect(again.state == .waiting && again.attempts == 0 && again.failure == nil)
    }
}
