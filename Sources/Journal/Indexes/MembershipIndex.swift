import Cooperation

/// Who belongs to which organisation, and who asks to.
struct MembershipIndex: Index {
    let tables = ["membership"]
    let categories: Set<String> = [Organisation.category]

    func apply(_ entry: Entry, on connection: any Connection) throws {
        guard let event = try entry.event(OrganisationEvent.self) else { return }
        let organisation = OrganisationID(String(entry.stream.subject))
        switch event {
        case .memberJoined(let member):
            try note(member.person, in: organisation, .init(member.role), on: connection)
        case .memberRemoved(let removal):
            try forget(removal.person, in: organisation, on: connection)
        case .claimed(let claim):
            try note(claim.person, in: organisation, .claimant, on: connection)
        case .claimRejected(let rejection):
            try forget(rejection.person, in: organisation, on: connection)
        case .left:
            try connection.run("DELETE FROM membership WHERE organisation = \(organisation)")
        case .listed, .declared, .codeIssued, .claimApproved, .verified, .mandateIssued, .mandateRevoked, .merged,
            .mergerRecalled:
            break
        }
    }

    private func note(
        _ person: PersonID,
        in organisation: OrganisationID,
        _ standing: Standing,
        on connection: any Connection
    ) throws {
        try connection.enqueue(
            """
            INSERT INTO membership (person, organisation, standing)
            VALUES (\(person), \(organisation), \(standing.rawValue))
            ON CONFLICT (person, organisation) DO UPDATE SET standing = excluded.standing
            """
        )
    }

    private func forget(_ person: PersonID, in organisation: OrganisationID, on connection: any Connection) throws {
        try connection.enqueue("DELETE FROM membership WHERE person = \(person) AND organisation = \(organisation)")
    }
}
