package import Cooperation

/// How a person stands towards an organisation.
package enum Standing: String, Sendable {
    case administrator, member
    /// Asks to speak for it, and has not proven it yet.
    case claimant

    init(_ role: MemberRole) {
        switch role {
        case .administrator: self = .administrator
        case .member: self = .member
        }
    }
}

/// The organisations of a person.
package enum Memberships {
    package static func of(
        _ person: PersonID,
        on connection: any Connection
    ) throws -> [(organisation: OrganisationID, standing: Standing)] {
        try connection.rows(
            "SELECT organisation, standing FROM membership WHERE person = \(person) ORDER BY organisation"
        ).compactMap { row in
            guard let standing = Standing(rawValue: try row.text(1)) else { return nil }
            return (try row.identifier(0), standing)
        }
    }
}
