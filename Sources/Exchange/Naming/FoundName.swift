package import Cooperation

/// A name of an organisation read in a paper, for its author to confirm.
package struct FoundName: Sendable, Equatable {
    package enum Kind: String, Sendable, CaseIterable {
        /// The directory has this very name.
        case exact
        case acronym
        /// The directory has a name that looks like it.
        case fuzzy
        /// It reads like an organisation that the directory does not have.
        case unknown
    }

    /// A candidate of the directory.
    package struct Candidate: Sendable, Equatable {
        package let name: DirectoryName
        package let score: Double
    }

    package let kind: Kind
    /// The name as the text writes it, its white space made plain.
    package let phrase: String
    /// Best first; several when the name alone does not tell which.
    package let candidates: [Candidate]
    /// How sure it is that this names an organisation, and the first candidate, 0 to 1.
    package let score: Double
    /// The words around it, about eighty characters on each side.
    package let passage: String
    /// Where it stands first.
    package let range: Range<String.Index>
    /// How often it stands in the text.
    package internal(set) var count = 1

    /// The organisation, when only one can be meant.
    package var organisation: OrganisationID? {
        isAmbiguous || kind == .unknown ? nil : candidates.first?.name.organisation
    }

    /// Whether the author must choose between organisations of that name.
    package var isAmbiguous: Bool {
        kind != .unknown && candidates.count > 1 && candidates[0].score - candidates[1].score < 0.05
    }
}
