/// The hours that an organisation announced when it accepted, beside those it really spent (S-100).
package struct TimeAccount: Sendable, Equatable {
    package let organisation: OrganisationID
    /// Nothing when it announced no hours, which is not none (I-32).
    package let announced: PhaseHours?
    package let spent: PhaseHours

    /// Hours spent beyond what was announced, all phases together; negative when some are left.
    package var beyond: Int? { announced.map { spent.total - $0.total } }
}

extension Cycle {
    /// One account for each organisation at the table, in the order of the table; then one for each that spent hours
    /// and has no place any more.
    package func timeAccounts(on day: Day) -> [TimeAccount] {
        let announced = Dictionary(
            partnership.contributions(on: day).map { ($0.organisation, $0.hours) },
            uniquingKeysWith: { first, _ in first }
        )
        let spent = realisation.timeAccount
        let seated = seated(on: day)
        let gone = Set(spent.keys).subtracting(seated).sorted()
        return (seated + gone).map { organisation in
            let phases = spent[organisation] ?? [:]
            return TimeAccount(
                organisation: organisation,
                announced: seated.contains(organisation) ? announced[organisation] ?? nil : lastAnnounced(organisation),
                spent: PhaseHours(
                    before: phases[.before] ?? 0,
                    during: phases[.during] ?? 0,
                    after: phases[.after] ?? 0
                )
            )
        }
    }

    private func lastAnnounced(_ organisation: OrganisationID) -> PhaseHours? {
        partnership.participations[organisation]?.lastAcceptance?.value.hours
    }

    /// Share of the preparation in all the hours really spent; nothing before the first.
    package func spentPreparationShare(on day: Day) -> Double? {
        let spent = timeAccounts(on: day).map(\.spent)
        let total = spent.reduce(0) { $0 + $1.total }
        return total == 0 ? nil : Double(spent.reduce(0) { $0 + $1.before }) / Double(total)
    }
}
