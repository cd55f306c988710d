import Cooperation

/// Who has a part in which paper, and which paper a short code stands for; what each one said is in the fold.
struct PartnershipIndex: Index {
    let tables = ["partnership_code", "participation"]
    let categories: Set<String> = [Partnership.category]

    func apply(_ entry: Entry, on connection: any Connection) throws {
        guard let event = try entry.event(PartnershipEvent.self) else { return }
        let paper = String(entry.stream.subject)
        switch event {
        case .opened(let opening):
            try connection.enqueue(
                """
                INSERT INTO partnership_code (code, partnership) VALUES (\(opening.code.text), \(paper))
                ON CONFLICT (code) DO NOTHING
                """
            )
            try note(opening.initiator, in: paper, at: entry.at, on: connection)
        case .organisationNamed(let naming): try note(naming.organisation, in: paper, at: entry.at, on: connection)
        // Who speaks before being told has a part from then on.
        case .answered(let answer): try note(answer.organisation, in: paper, at: entry.at, on: connection)
        case .accepted(let acceptance): try note(acceptance.organisation, in: paper, at: entry.at, on: connection)
        // Who is told of a merger reads what the other had signed.
        case .merged(let succession): try note(succession.into, in: paper, at: entry.at, on: connection)
        default: break
        }
    }

    private func note(
        _ organisation: OrganisationID,
        in paper: String,
        at: Instant,
        on connection: any Connection
    ) throws {
        try connection.enqueue(
            """
            INSERT INTO participation (organisation, partnership, since) VALUES (\(organisation), \(paper), \(at))
            ON CONFLICT (organisation, partnership) DO NOTHING
            """
        )
    }
}
