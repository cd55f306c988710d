package import Cooperation

/// A mail that did not leave: to whom, and when it was written.
package struct FailedMail: Sendable, Hashable {
    package let recipient: String
    package let written: Instant

    package init(to recipient: String, written: Instant) {
        self.recipient = recipient
        self.written = written
    }
}

extension Outbox {
    /// The mails that did not leave, of those written since then.
    package func failed(since instant: Instant) throws -> Set<FailedMail> {
        let rows = try connection.rows(
            "SELECT recipient, created FROM outbox WHERE state = 'failed' AND created >= \(instant)"
        )
        return Set(try rows.map { FailedMail(to: try $0.text(0), written: try $0.instant(1)) })
    }

    /// One that failed leaves again at the postman's next round, as if it were new.
    package func sendAgain(_ id: Int, at now: Instant) throws {
        try connection.run(
            """
            UPDATE outbox SET state = 'waiting', attempts = 0, next_attempt = \(now), failure = NULL
            WHERE id = \(id) AND state = 'failed'
            """
        )
    }
}
