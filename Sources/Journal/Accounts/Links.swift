package import Cooperation
import Foundation

extension Connection {
    package var links: Links { Links(connection: self) }
}

/// Single-use links by the hash of their token.
package struct Links {
    let connection: any Connection

    /// Issues a link about something and returns the token to mail or to print.
    package func issue(
        _ purpose: LinkPurpose,
        about subject: some Encodable,
        mail: String? = nil,
        token: Token = Token(),
        at now: Instant,
        until end: Instant
    ) throws -> Token {
        let json = try Self.json(subject)
        try connection.run(
            """
            INSERT INTO link (token_hash, purpose, subject, mail, created, expires)
            VALUES (\(token.hash), \(purpose.rawValue), \(json), \(mail), \(now), \(end))
            """
        )
        return token
    }

    /// What the token opens, without using it up: for pages that only show.
    package func look(_ token: Token, for purpose: LinkPurpose, at now: Instant) throws -> MailedLinkState {
        let state = try look(token, at: now)
        return state.link?.purpose == purpose ? state : .unknown
    }

    /// The same for any purpose, to send another one in its place.
    package func look(_ token: Token, at now: Instant) throws -> MailedLinkState {
        let row = try connection.first(
            "SELECT purpose, subject, mail, expires, used FROM link WHERE token_hash = \(token.hash)"
        )
        guard let row else { return .unknown }
        let link = MailedLink(
            purpose: LinkPurpose(try row.text(0)),
            subject: Data(try row.text(1).utf8),
            mail: try row.textOrNil(2),
            expires: try row.instant(3)
        )
        if try row.instantOrNil(4) != nil { return .used(link) }
        return link.expires > now ? .valid(link) : .expired(link)
    }

    /// The same, and uses it up: only one caller ever gets `valid`.
    package func use(_ token: Token, for purpose: LinkPurpose, at now: Instant) throws -> MailedLinkState {
        let state = try look(token, for: purpose, at: now)
        guard case .valid = state else { return state }
        try connection.run("UPDATE link SET used = \(now) WHERE token_hash = \(token.hash)")
        return state
    }

    /// Lets a link that was used up serve again, until its own date.
    package func giveBack(_ token: Token, for purpose: LinkPurpose) throws {
        try connection.run(
            "UPDATE link SET used = NULL WHERE token_hash = \(token.hash) AND purpose = \(purpose.rawValue)"
        )
    }

    /// The links of a purpose that nobody has used, the first to expire first; those that expired could be sent again.
    package func waiting(_ purpose: LinkPurpose) throws -> [MailedLink] {
        try connection.rows(
            """
            SELECT subject, mail, expires FROM link WHERE purpose = \(purpose.rawValue) AND used IS NULL
            ORDER BY expires
            """
        )
        .map { row in
            MailedLink(
                purpose: purpose,
                subject: Data(try row.text(0).utf8),
                mail: try row.textOrNil(1),
                expires: try row.instant(2)
            )
        }
    }

    /// Ends the links about exactly this that still work.
    package func end(_ purpose: LinkPurpose, about subject: some Encodable, at now: Instant) throws {
        let json = try Self.json(subject)
        try connection.run(
            """
            UPDATE link SET used = \(now)
            WHERE purpose = \(purpose.rawValue) AND subject = \(json) AND used IS NULL
            """
        )
    }

    /// The same subject is always written the same.
    private static func json(_ subject: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return String(decoding: try encoder.encode(subject), as: UTF8.self)
    }

    /// Forgets every link sent to an address, that none may be sent there again.
    func forget(mailedTo mail: String) throws {
        try connection.run("DELETE FROM link WHERE lower(mail) = \(mail)")
    }

    /// Forgets the links that expired before then: they can no longer be renewed.
    package func forget(expiredBefore instant: Instant) throws {
        try connection.run("DELETE FROM link WHERE expires < \(instant)")
    }
}
