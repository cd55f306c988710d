import Cooperation
import Journal

/// The names of the organisations that a page shows.
struct PaperNames: Sendable {
    let names: [OrganisationID: String]

    subscript(_ organisation: OrganisationID) -> String { names[organisation] ?? organisation.rawValue }

    subscript(_ organisation: OrganisationID?) -> String { organisation.map { self[$0] } ?? "" }
}

extension MemberContext {
    func names(of organisations: Set<OrganisationID>) async throws -> PaperNames {
        PaperNames(names: try await site.store.names(of: organisations))
    }

    /// The names of all organisations of these papers, in one query.
    func names(in papers: [Partnership]) async throws -> PaperNames {
        try await names(of: Set(papers.flatMap(\.participations.keys)))
    }
}
