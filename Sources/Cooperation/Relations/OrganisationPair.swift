/// Two organisations, whichever is said first.
package struct OrganisationPair: Sendable, Hashable, Codable {
    package let first: OrganisationID
    package let second: OrganisationID

    package init(_ one: OrganisationID, _ other: OrganisationID) {
        (first, second) = one < other ? (one, other) : (other, one)
    }

    package func contains(_ organisation: OrganisationID) -> Bool { first == organisation || second == organisation }

    package func other(than organisation: OrganisationID) -> OrganisationID {
        organisation == first ? second : first
    }
}
