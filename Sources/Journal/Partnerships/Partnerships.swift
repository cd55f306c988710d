package import Cooperation

/// The papers as their readers find them.
package enum Partnerships {
    /// Most papers of one organisation read at once, latest first.
    package static let limit = 200

    /// Every paper in which the organisation has a part, latest first; the fold tells whether it may read them.
    package static func all(of organisation: OrganisationID, on connection: any Connection) throws -> [PartnershipID] {
        try connection.rows(
            """
            SELECT partnership FROM participation WHERE organisation = \(organisation)
            ORDER BY since DESC, partnership
            """
        ).map { try $0.identifier(0) }
    }

    /// The paper behind a verification code.
    package static func behind(
        _ code: VerificationCode,
        on connection: any Connection
    ) throws -> PartnershipID? {
        try connection.first("SELECT partnership FROM partnership_code WHERE code = \(code.text)")?.identifier(0)
    }
}

extension Store {
    /// The papers that the organisation may read, folded, latest first.
    package func papers(of organisation: OrganisationID) async throws -> [Partnership] {
        try await papers(of: organisation, most: Partnerships.limit)
    }

    /// Every one of them, however many: for an organisation that takes all away, or leaves.
    package func everyPaper(of organisation: OrganisationID) async throws -> [Partnership] {
        try await papers(of: organisation, most: .max)
    }

    private func papers(of organisation: OrganisationID, most: Int) async throws -> [Partnership] {
        let ids = try await read { try Partnerships.all(of: organisation, on: $0) }
        var papers: [Partnership] = []
        // A draft names whom it likes, and must not push out what the organisation may read.
        for id in ids where papers.count < most {
            if let paper = try await load(Partnership.self, id)?.state, paper.isReadable(by: organisation) {
                papers.append(paper)
            }
        }
        return papers
    }

    /// The paper that this organisation may read, with where its chain ends; absent and forbidden are the same nothing.
    package func paper(
        _ id: PartnershipID,
        readableBy organisation: OrganisationID
    ) async throws -> Loaded<Partnership>? {
        guard let paper = try await load(Partnership.self, id), paper.state.isReadable(by: organisation) else {
            return nil
        }
        return paper
    }
}
