package import Cooperation

extension Connection {
    package var outbox: Outbox { Outbox(connection: self) }
}

/// Mails written in the transaction that decided them, sent afterwards.
package struct Outbox {
    let connection: any Connection
    private static let columns: SQL = "id, recipient, subject, body, created, state, attempts, failure"

    func put(_ mail: OutgoingMail, as state: OutboxMail.State, at now: Instant) throws {
        try connection.run(
            """
            INSERT INTO outbox (recipient, subject, body, created, state, attempts, next_attempt)
            VALUES (\(mail.to), \(mail.subject), \(mail.text), \(now), \(state.rawValue), 0, \(now))
            """
        )
    }

    func isDue(at now: Instant) throws -> Bool {
        try connection.first(
            "SELECT 1 FROM outbox WHERE state IN ('waiting', 'sending') AND next_attempt <= \(now) LIMIT 1"
        ) != nil
    }

    /// Takes the mails that are due, so that no other postman sends them before the lease ends.
    func claim(limit: Int, at now: Instant, leaseSeconds: Int64) throws -> [OutboxMail] {
        let due = try connection.rows(
            """
            SELECT \(Self.columns) FROM outbox WHERE state IN ('waiting', 'sending') AND next_attempt <= \(now)
            ORDER BY next_attempt, id LIMIT \(limit)
            """
        ).map { try OutboxMail($0) }
        for mail in due {
            try connection.run(
                """
                UPDATE outbox SET state = 'sending', attempts = attempts + 1,
                next_attempt = \(now.advanced(bySeconds: leaseSeconds)) WHERE id = \(mail.id)
                """
            )
        }
        return due
    }

    func sent(_ id: Int, at now: Instant) throws {
        try connection.run("UPDATE outbox SET state = 'sent', sent = \(now), failure = NULL WHERE id = \(id)")
    }

    func retry(_ id: Int, at next: Instant, because failure: String) throws {
        try connection.run(
            "UPDATE outbox SET state = 'waiting', next_attempt = \(next), failure = \(failure) WHERE id = \(id)"
        )
    }

    func giveUp(_ id: Int, because failure: String) throws {
        try connection.run("UPDATE outbox SET state = 'failed', failure = \(failure) WHERE id = \(id)")
    }

    /// The latest mails first, for the mailbox page.
    package func latest(limit: Int) throws -> [OutboxMail] {
        try connection.rows("SELECT \(Self.columns) FROM outbox ORDER BY id DESC LIMIT \(limit)")
            .map { try OutboxMail($0) }
    }

    /// The latest of those that did not leave first.
    package func failed(limit: Int) throws -> [OutboxMail] {
        try connection.rows(
            "SELECT \(Self.columns) FROM outbox WHERE state = 'failed' ORDER BY id DESC LIMIT \(limit)"
        ).map { try OutboxMail($0) }
    }

    package func mail(_ id: Int) throws -> OutboxMail? {
        try connection.first("SELECT \(Self.columns) FROM outbox WHERE id = \(id)").map { try OutboxMail($0) }
    }

    /// How many mails are in each state.
    package func counts() throws -> [OutboxMail.State: Int] {
        var counts: [OutboxMail.State: Int] = [:]
        for row in try connection.rows("SELECT state, count(*) FROM outbox GROUP BY state") {
            if let state = OutboxMail.State(rawValue: try row.text(0)) { counts[state] = try row.integer(1) }
        }
        return counts
    }

    /// Forgets every mail to an address, sent or not.
    func forget(mailedTo mail: String) throws {
        try connection.run("DELETE FROM outbox WHERE lower(recipient) = \(mail)")
    }

    /// Forgets the mails that are done with and older than that.
    package func forget(before instant: Instant) throws {
        try connection.run(
            "DELETE FROM outbox WHERE state IN ('sent', 'failed', 'local') AND created < \(instant)"
        )
    }
}

extension OutboxMail {
    fileprivate init(_ row: Row) throws {
        guard let state = State(rawValue: try row.text(5)) else {
            throw RowMismatch(column: "state", expected: "known")
        }
        self.state = state
        id = try row.integer(0)
        mail = OutgoingMail(to: try row.text(1), subject: try row.text(2), text: try row.text(3))
        created = try row.instant(4)
        attempts = try row.integer(6)
        failure = try row.textOrNil(7)
    }
}
