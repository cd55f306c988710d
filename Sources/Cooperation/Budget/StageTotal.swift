/// What one side of the budget makes at one stage; what nobody said is counted apart, never as zero (I-32).
package struct StageTotal: Sendable, Equatable {
    /// The sum of what was said; nothing when no line says.
    package let cents: Int?
    /// How many lines do not say yet.
    package let unknown: Int

    init(_ amounts: [Int?]) {
        let said = amounts.compactMap(\.self)
        cents = said.isEmpty ? nil : said.reduce(0, +)
        unknown = amounts.count - said.count
    }
}

extension BudgetStage {
    /// Money is asked for, granted and paid where it comes from, not where it goes.
    package func applies(to side: BudgetAccount.Side) -> Bool {
        switch self {
        case .forecast, .realised: true
        case .requested, .granted, .paid: side == .product
        }
    }
}

extension Budget {
    /// What a side makes at a stage, money or in kind; nothing where the stage does not apply, or without a line.
    package func total(_ side: BudgetAccount.Side, inKind: Bool, at stage: BudgetStage) -> StageTotal? {
        guard stage.applies(to: side) else { return nil }
        let lines = ordered.filter { line in
            chart.account(line.account).map { $0.side == side && $0.isInKind == inKind } ?? false
        }
        return lines.isEmpty ? nil : StageTotal(lines.map { cents(of: $0, at: stage) })
    }
}
