package import Cooperation

extension Store {
    /// The names under which these organisations are known; an unknown one is left out.
    package func names(of organisations: Set<OrganisationID>) async throws -> [OrganisationID: String] {
        var names: [OrganisationID: String] = [:]
        for id in organisations {
            names[id] = try await load(Organisation.self, id)?.state.card?.name
        }
        return names
    }
}
