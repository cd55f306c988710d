/// The decision of one organisation to be a partner in exactly this version (I-01, I-04).
package struct Acceptance: Sendable, Codable, Equatable {
    package let organisation: OrganisationID
    package let version: Int
    package let hash: ContentHash
    /// What the organisation will do (S-099); without it the mission is shown as undefined.
    package var mission: String?
    package var hours: PhaseHours?
    package var brings: [Contribution] = []
    /// Money committed, in cents.
    package var amountCents: Int?
    /// What the organisation accepts with reservation; printed beside its name (I-15).
    package var reservation: String?
    /// When the person referred back, for a mandate that asks it.
    package var referredBackOn: Day?
    /// For a paper that a funder or a law requires: "we accept of our own free will" (S-034).
    package var freely = false

    package init(organisation: OrganisationID, version: Int, hash: ContentHash) {
        self.organisation = organisation
        self.version = version
        self.hash = hash
    }
}

/// What a partner brings beside its work (S-104).
package enum Contribution: String, Sendable, Codable, CaseIterable {
    case publics, places, legitimacy, money, skills, equipment
}

/// A partner leaves, freely, with the notice agreed (I-06).
package struct Withdrawal: Sendable, Codable, Equatable {
    package let organisation: OrganisationID
    package let effectiveOn: Day
    package let message: String?
    /// When the person referred back, for a mandate that asks it.
    package let referredBackOn: Day?

    package init(organisation: OrganisationID, effectiveOn: Day, message: String?, referredBackOn: Day? = nil) {
        self.organisation = organisation
        self.effectiveOn = effectiveOn
        self.message = message
        self.referredBackOn = referredBackOn
    }
}

/// A copy of the paper left Maillage.
package struct Departure: Sendable, Codable, Equatable {
    package let version: Int
    package let format: String

    package init(version: Int, format: String) {
        self.version = version
        self.format = format
    }
}
