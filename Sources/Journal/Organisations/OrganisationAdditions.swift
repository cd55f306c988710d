package import Cooperation

extension Store {
    /// Those among these organisations that no directory published: who added them, how they were verified since.
    package func addedByHand(among organisations: Set<OrganisationID>) async throws -> [OrganisationID: HandAddition] {
        guard !organisations.isEmpty else { return [:] }
        let declared: [OrganisationID] = try await read { connection in
            try connection.rows(
                """
                SELECT id FROM directory_organisation
                WHERE declared = 1 AND id IN (\(list: organisations.sorted()))
                """
            )
            .map { try $0.identifier(0) }
        }
        return try await states(of: Set(declared)).compactMapValues(\.addedByHand)
    }
}
