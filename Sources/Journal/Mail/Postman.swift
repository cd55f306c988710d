import Cooperation
package import Logging

/// Takes the mails out of the outbox and hands them over, again later when the server would not take them.
package struct Postman: Sendable {
    private let store: Store
    private let transport: any MailTransport
    private let logger: Logger
    /// Seconds before each further attempt; after the last, the mail has failed.
    private static let delays: [Int64] = [60, 300, 1800, 7200, 21_600, 86_400]
    /// A postman that died is replaced after so many seconds.
    private static let leaseSeconds: Int64 = 300

    package init(store: Store, transport: any MailTransport, logger: Logger) {
        self.store = store
        self.transport = transport
        self.logger = logger
    }

    /// Works until the task is cancelled.
    package func run() async {
        while !Task.isCancelled {
            do {
                while try await deliver() > 0 {}
            } catch {
                logger.warning("the outbox waits", metadata: ["reason": "\(error)"])
            }
            try? await Task.sleep(for: .seconds(2))
        }
    }

    /// One round: tries every mail that is due, at most twenty, and returns how many were tried.
    @discardableResult
    package func deliver() async throws -> Int {
        let now = store.clock.now().instant
        guard try await store.read({ try $0.outbox.isDue(at: now) }) else { return 0 }
        let mails = try await store.perform { unit in
            try unit.connection.outbox.claim(limit: 20, at: unit.moment.instant, leaseSeconds: Self.leaseSeconds)
        }
        for mail in mails { try await deliver(mail) }
        return mails.count
    }

    private func deliver(_ mail: OutboxMail) async throws {
        do {
            try await transport.send(mail)
            try await store.perform { try $0.connection.outbox.sent(mail.id, at: $0.moment.instant) }
        } catch let error as MailUndelivered {
            logger.notice("mail not taken", metadata: ["mail": "\(mail.id)", "reason": "\(error.detail)"])
            try await store.perform { unit in
                guard !error.isPermanent, mail.attempts < Self.delays.count else {
                    return try unit.connection.outbox.giveUp(mail.id, because: error.detail)
                }
                let next = unit.moment.instant.advanced(bySeconds: Self.delays[mail.attempts])
                try unit.connection.outbox.retry(mail.id, at: next, because: error.detail)
            }
        }
    }
}
