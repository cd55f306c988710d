/// How evenly the partners bring, shown to all of them alike and to nobody else (S-104).
package struct ContributionBalance: Sendable, Equatable {
    package let rows: [ContributionRow]

    /// The partners that bring such a thing; several share it, one carries it alone, none leaves it missing.
    package func bringers(of contribution: Contribution) -> [OrganisationID] {
        rows.filter { $0.brings.contains(contribution) }.map(\.organisation)
    }

    /// What rests on one partner alone while others sit beside it.
    package var carriedAlone: [Contribution] {
        rows.count < 2 ? [] : Contribution.allCases.filter { bringers(of: $0).count == 1 }
    }

    /// Share of the hours promised; nothing when the organisation, or nobody, promised any (I-32).
    package func hoursShare(of organisation: OrganisationID) -> Double? {
        share(of: organisation) { $0.hours?.total }
    }

    /// Share of the money committed; nothing when the organisation, or nobody, committed any (I-32).
    package func amountShare(of organisation: OrganisationID) -> Double? {
        share(of: organisation, \.amountCents)
    }

    private func share(of organisation: OrganisationID, _ amount: (ContributionRow) -> Int?) -> Double? {
        let total = rows.compactMap(amount).reduce(0, +)
        guard total > 0, let own = rows.first(where: { $0.organisation == organisation }).flatMap(amount) else {
            return nil
        }
        return Double(own) / Double(total)
    }
}

extension Partnership {
    package func balance(on day: Day) -> ContributionBalance {
        ContributionBalance(rows: contributions(on: day))
    }
}
