/// Sums of a budget at one stage, in cents, and whether they stand (I-35).
package struct BudgetBalance: Sendable, Equatable {
    package let charges: Int
    package let products: Int
    /// Class 86: how contributions in kind are used.
    package let inKindUsed: Int
    /// Class 87: where they come from.
    package let inKindGiven: Int

    package var chargesInAll: Int { charges + inKindUsed }
    /// Products less charges; negative when money is missing.
    package var difference: Int { products - charges }
    package var inKindDifference: Int { inKindGiven - inKindUsed }
    package var isBalanced: Bool { difference == 0 && inKindDifference == 0 }
}

extension Budget {
    package func balance(at stage: BudgetStage = .forecast) -> BudgetBalance {
        var sums: [String: Int] = [:]
        for line in lines.values.map(\.value) {
            guard let account = chart.account(line.account), let cents = cents(of: line, at: stage) else { continue }
            sums["\(account.side.rawValue) \(account.isInKind)", default: 0] += cents
        }
        return BudgetBalance(
            charges: sums["charge false"] ?? 0,
            products: sums["product false"] ?? 0,
            inKindUsed: sums["charge true"] ?? 0,
            inKindGiven: sums["product true"] ?? 0
        )
    }

    /// What each owner carries on one side, money and kind together; the pot under nothing.
    package func shares(of side: BudgetAccount.Side) -> [OrganisationID?: Int] {
        lines.values.map(\.value).reduce(into: [:]) { shares, line in
            guard chart.account(line.account)?.side == side else { return }
            shares[line.owner.organisation, default: 0] += line.cents
        }
    }

    /// Share of the grants in all the products of money, as the request asks; nothing without products.
    package func grantShare() -> Double? {
        let products = balance().products
        guard products > 0 else { return nil }
        return Double(grants.reduce(0) { $0 + $1.cents }) / Double(products)
    }

    /// The lines that are grants: each request says what share of the products its own makes.
    package var grants: [BudgetLine] { ordered.filter { $0.account.hasPrefix(chart.grants) } }

    /// Money promised for a day and not there yet, or that came late (S-125).
    package func delays(on day: Day) -> [FundingDelay] {
        ordered.compactMap { line in
            guard let due = line.dueOn, chart.account(line.account)?.side == .product else { return nil }
            let paid = steps.last { $0.value.line == line.number && $0.value.stage == .paid }?.value
            let days = (paid?.on ?? day).number - due.number
            return days > 0 ? FundingDelay(line: line.number, dueOn: due, paidOn: paid?.on, days: days) : nil
        }
    }
}

/// Funding that came later than promised, or has not come.
package struct FundingDelay: Sendable, Equatable {
    package let line: Int
    package let dueOn: Day
    package let paidOn: Day?
    package let days: Int
}
