import Cooperation
import Exchange
import HTML
import Journal

extension Site {
    /// What is told of those that no directory published, with the names of those who typed them in.
    func additions(among organisations: Set<OrganisationID>) async throws -> [OrganisationID: ProvenAddition] {
        let added = try await store.addedByHand(among: organisations)
        guard !added.isEmpty else { return [:] }
        let names = try await store.names(of: Set(added.values.compactMap(\.by)))
        return added.mapValues { addition in
            ProvenAddition(
                by: addition.by.map { names[$0] ?? $0.rawValue } ?? configuration.instanceName,
                verified: addition.verified
            )
        }
    }
}

/// One line under the name of an organisation that no directory published.
struct AddedByHand: Component {
    let addition: ProvenAddition?
    let words: Words

    var body: some HTML {
        if let addition { p(.class("said")) { words("print.\(addition.printKey)", ["by": addition.by]) } }
    }
}
