/// The budget account by account, as a grant request and its report ask for it (Cerfa 12156 and 15059).
package struct GrantTable: Sendable, Equatable {
    package struct Row: Sendable, Equatable {
        package let account: BudgetAccount
        package let forecast: Int
        /// Nothing when no line of the account says what was realised (I-32).
        package let realised: Int?

        /// Realised over forecast, in per cent.
        package var percent: Int? {
            guard let realised, forecast > 0 else { return nil }
            return Int((Double(realised) * 100 / Double(forecast)).rounded())
        }
    }

    package let charges: [Row]
    package let products: [Row]

    package init(_ budget: Budget) {
        charges = Self.rows(of: .charge, in: budget)
        products = Self.rows(of: .product, in: budget)
    }

    /// Only the accounts that hold something, in the order of the form.
    private static func rows(of side: BudgetAccount.Side, in budget: Budget) -> [Row] {
        budget.chart.accounts.filter { $0.side == side }.compactMap { account in
            let lines = budget.ordered.filter { $0.account == account.code }
            guard !lines.isEmpty else { return nil }
            let realised = lines.compactMap { budget.cents(of: $0, at: .realised) }
            return Row(
                account: account,
                forecast: lines.reduce(0) { $0 + $1.cents },
                realised: realised.isEmpty ? nil : realised.reduce(0, +)
            )
        }
    }

    /// Accounts whose realised amount is far from what was foreseen: the report must explain them.
    package func gaps(beyond percent: Int) -> [Row] {
        (charges + products).filter { row in row.percent.map { abs($0 - 100) > percent } ?? false }
    }
}
