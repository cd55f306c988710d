package import Cooperation

/// The budget in cents: its lines, how far the money of each came, the pot and its ledger.
package struct TakenBudget: Sendable, Codable, Equatable {
    package struct Line: Sendable, Codable, Equatable {
        package let line: BudgetLine
        package let side: BudgetAccount.Side?
        package let isInKind: Bool
        /// The last amount of each stage that was said; what was not said is not zero (I-32).
        package let cents: [String: Int]
    }

    package struct Sums: Sendable, Codable, Equatable {
        package let charges: Int
        package let products: Int
        package let inKindUsed: Int
        package let inKindGiven: Int
        package let isBalanced: Bool
    }

    package let chart: ChartOfAccounts
    package let lines: [Line]
    package let steps: [TakenAct<BudgetStep>]
    package let balance: Sums
    package let potRules: TakenAct<PotRules>?
    package let pot: [TakenAct<PotMovement>]
    package let potBalance: Int
    package let means: [TakenAct<ObjectiveMeans>]
    package let explanations: [TakenAct<GapExplanation>]

    init(_ budget: Budget) {
        chart = budget.chart
        lines = budget.ordered.map { line in
            let account = budget.chart.account(line.account)
            var cents: [String: Int] = [:]
            for stage in BudgetStage.allCases { cents[stage.rawValue] = budget.cents(of: line, at: stage) }
            return Line(line: line, side: account?.side, isInKind: account?.isInKind ?? false, cents: cents)
        }
        steps = budget.steps.taken()
        let sums = budget.balance()
        balance = Sums(
            charges: sums.charges,
            products: sums.products,
            inKindUsed: sums.inKindUsed,
            inKindGiven: sums.inKindGiven,
            isBalanced: sums.isBalanced
        )
        potRules = budget.potRules.map { TakenAct($0) }
        pot = budget.pot.taken()
        potBalance = budget.potBalance
        means = budget.means.sorted { $0.key < $1.key }.map { TakenAct($0.value) }
        explanations = budget.explanations.keys.sorted().flatMap { budget.explanations(of: $0).taken() }
    }
}
