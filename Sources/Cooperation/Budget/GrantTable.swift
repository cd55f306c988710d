/// The budget account by account, as a grant request and its report ask for it (Cerfa 12156 and 15059).
package struct GrantTable: Sendable, Equatable {
    package struct Row: Sendable, Equatable {
        package let account: BudgetAccount
        package let forecast: Int
        /// Nothing when no line of the account says what was realised (I-32).
        package let realised: Int?

        /// Realised over forecast, in per cent.
        package var percent: Int? { GrantTable.percent(realised, of: forecast) }

        /// Whether the realised amount is far from what was foreseen: the report must explain it.
        package var isFar: Bool { percent.map { abs($0 - 100) > GrantTable.explained } ?? false }
    }

    /// Gaps above this, in per cent, are explained in the report.
    private static let explained = 20

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

    /// What rows make together; nothing realised when none of them says so.
    package struct Sum: Sendable, Equatable {
        package let forecast: Int
        package let realised: Int?

        package init(_ rows: [Row]) {
            forecast = rows.reduce(0) { $0 + $1.forecast }
            let said = rows.compactMap(\.realised)
            realised = said.isEmpty ? nil : said.reduce(0, +)
        }
    }

    /// The rows of one side, money or in kind.
    package func rows(_ side: BudgetAccount.Side, inKind: Bool) -> [Row] {
        (side == .charge ? charges : products).filter { $0.account.isInKind == inKind }
    }

    /// The same under the classes of the form, each with its subtotal.
    package func classes(_ side: BudgetAccount.Side, inKind: Bool) -> [(code: String, rows: [Row], sum: Sum)] {
        var codes: [String] = []
        var classes: [String: [Row]] = [:]
        for row in rows(side, inKind: inKind) {
            let code = row.account.classCode
            if classes[code] == nil { codes.append(code) }
            classes[code, default: []].append(row)
        }
        return codes.map { code in (code, classes[code] ?? [], Sum(classes[code] ?? [])) }
    }

    package func sum(_ side: BudgetAccount.Side, inKind: Bool) -> Sum { Sum(rows(side, inKind: inKind)) }

    package func sum(_ side: BudgetAccount.Side) -> Sum { Sum(side == .charge ? charges : products) }

    /// Accounts whose realised amount is far from what was foreseen.
    package var gaps: [Row] { (charges + products).filter(\.isFar) }

    /// A share in per cent, halves up; nothing of nothing.
    package static func percent(_ part: Int?, of whole: Int) -> Int? {
        guard let part, whole > 0 else { return nil }
        return (part * 200 + whole) / (whole * 2)
    }
}
