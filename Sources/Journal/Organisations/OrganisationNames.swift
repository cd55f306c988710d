package import Cooperation

extension Store {
    /// The names under which these organisations are known, in one query; an unknown one is left out.
    package func names(of organisations: Set<OrganisationID>) async throws -> [OrganisationID: String] {
        guard !organisations.isEmpty else { return [:] }
        return try await read { connection in
            try connection.rows(
                "SELECT id, name FROM directory_organisation WHERE id IN (\(list: organisations.sorted()))"
            )
            .reduce(into: [:]) { names, row in names[try row.identifier(0)] = try row.text(1) }
        }
    }
}
