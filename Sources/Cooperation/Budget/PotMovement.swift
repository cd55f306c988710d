/// Money that came into the common pot or left it (S-126).
package struct PotMovement: Sendable, Codable, Equatable {
    package enum Way: String, Sendable, Codable, CaseIterable { case given, spent }

    package let way: Way
    /// Who gave it, or who spent it for all.
    package let organisation: OrganisationID
    package let cents: Int
    package let purpose: String
    package let on: Day
    /// When the person referred back, for a mandate that asks it.
    package let referredBackOn: Day?

    package init(
        way: Way,
        organisation: OrganisationID,
        cents: Int,
        purpose: String,
        on: Day,
        referredBackOn: Day? = nil
    ) {
        self.way = way
        self.organisation = organisation
        self.cents = cents
        self.purpose = purpose
        self.on = on
        self.referredBackOn = referredBackOn
    }
}

/// The rules of the common pot, as one partner wrote them last.
package struct PotRules: Sendable, Codable, Equatable {
    package let text: String

    package init(text: String) {
        self.text = text
    }
}
