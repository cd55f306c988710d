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
}
