/// What is owed: by all together, or by those who took it on themselves (S-037, I-19).
package struct Commitment: Sendable, Codable, Equatable {
    package let number: Int
    package let text: String
    /// The organisation that made it its own; nothing when it is everybody's.
    package let owner: OrganisationID?
    package let due: Day?

    package init(number: Int = 0, text: String, owner: OrganisationID? = nil, due: Day? = nil) {
        self.number = number
        self.text = text
        self.owner = owner
        self.due = due
    }

    package var isCollective: Bool { owner == nil }
}

/// A partner finds that a commitment is fulfilled, or given up; all must find it for a collective one.
package struct Closure: Sendable, Codable, Equatable {
    package let commitment: Int
    package let organisation: OrganisationID
    package let outcome: String?

    package init(commitment: Int, organisation: OrganisationID, outcome: String? = nil) {
        self.commitment = commitment
        self.organisation = organisation
        self.outcome = outcome
    }
}

/// The number of a commitment that is closed.
package struct CommitmentNumber: Sendable, Codable, Equatable {
    package let number: Int

    package init(number: Int) {
        self.number = number
    }
}
