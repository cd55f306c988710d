/// Who brings what, so that an imbalance is seen by all (S-104, S-099).
package struct ContributionRow: Sendable, Equatable {
    package let organisation: OrganisationID
    /// Nothing means "mission undefined" (S-099).
    package let mission: String?
    package let brings: [Contribution]
    package let hours: PhaseHours?
    package let amountCents: Int?
}

extension Partnership {
    /// What each partner said it brings, in the order of the paper.
    package func contributions(on day: Day) -> [ContributionRow] {
        partners(on: day).compactMap { organisation in
            participations[organisation]?.lastAcceptance.map { acceptance in
                ContributionRow(
                    organisation: organisation,
                    mission: acceptance.value.mission,
                    brings: acceptance.value.brings,
                    hours: acceptance.value.hours,
                    amountCents: acceptance.value.amountCents
                )
            }
        }
    }

    /// Share of the preparation in all the hours promised (S-100); nothing when no hour was.
    package func preparationShare(on day: Day) -> Double? {
        let hours = contributions(on: day).compactMap(\.hours)
        let total = hours.reduce(0) { $0 + $1.total }
        return total == 0 ? nil : Double(hours.reduce(0) { $0 + $1.before }) / Double(total)
    }
}
