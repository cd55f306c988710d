package import Cooperation
import Foundation

extension Connection {
    package var sessions: Sessions { Sessions(connection: self) }
}

/// A person signed in on one device.
package struct Session: Sendable, Hashable {
    /// Names the session on the person's own page; opens nothing.
    package let id: String
    package let person: PersonID
    /// For whom the person acts, when for somebody.
    package let organisation: OrganisationID?
    /// What the browser said it was.
    package let agent: String
    package let created: Instant
    package let expires: Instant
}

/// The sessions, valid on every node that shares the database.
package struct Sessions {
    let connection: any Connection
    private static let columns: SQL =
        "session.id, session.person, session.organisation, session.agent, session.created, session.expires"

    /// Opens a session and returns what the browser must show to continue it.
    package func open(
        for person: PersonID,
        organisation: OrganisationID? = nil,
        agent: String,
        at now: Instant,
        until end: Instant
    ) throws -> Token {
        let token = Token()
        try connection.run(
            """
            INSERT INTO session (token_hash, id, person, organisation, agent, created, expires) VALUES (
            \(token.hash), \(UUID().uuidString.lowercased()), \(person), \(organisation),
            \(String(agent.prefix(200))), \(now), \(end))
            """
        )
        return token
    }

    /// The session that the token opens and its account, unless it is over.
    package func signedIn(_ token: Token, at now: Instant) throws -> (session: Session, account: Account)? {
        try connection.first(
            """
            SELECT \(Self.columns), \(Accounts.columns) FROM session JOIN account ON account.id = session.person
            WHERE session.token_hash = \(token.hash) AND session.revoked IS NULL AND session.expires > \(now)
            """
        ).map { (try Session($0), try Account($0, from: 6)) }
    }

    /// The person now acts for this organisation, or for none.
    package func act(for organisation: OrganisationID?, in session: String) throws {
        try connection.run("UPDATE session SET organisation = \(organisation) WHERE id = \(session)")
    }

    /// The person's open sessions, latest first.
    package func open(of person: PersonID, at now: Instant) throws -> [Session] {
        try connection.rows(
            """
            SELECT \(Self.columns) FROM session
            WHERE person = \(person) AND revoked IS NULL AND expires > \(now) ORDER BY created DESC, id
            """
        ).map { try Session($0) }
    }

    /// Closes one session of the person; true when it was theirs and open.
    @discardableResult
    package func revoke(_ session: String, of person: PersonID, at now: Instant) throws -> Bool {
        try connection.run(
            "UPDATE session SET revoked = \(now) WHERE id = \(session) AND person = \(person) AND revoked IS NULL"
        ) == 1
    }

    /// Closes all the person's sessions, or all but one.
    package func revokeAll(of person: PersonID, except session: String? = nil, at now: Instant) throws {
        try connection.run(
            """
            UPDATE session SET revoked = \(now)
            WHERE person = \(person) AND revoked IS NULL AND id <> \(session ?? "")
            """
        )
    }

    /// Forgets the sessions that ended before then.
    package func forget(endedBefore instant: Instant) throws {
        try connection.run("DELETE FROM session WHERE expires < \(instant) OR revoked < \(instant)")
    }
}

extension Session {
    fileprivate init(_ row: Row) throws {
        id = try row.text(0)
        person = try row.identifier(1)
        organisation = try row.identifierOrNil(2)
        agent = try row.text(3)
        created = try row.instant(4)
        expires = try row.instant(5)
    }
}
