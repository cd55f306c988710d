import Cooperation
import Exchange

extension SheetParts {
    /// Whether the budget stands, to the cent (I-35).
    var balance: [PrintedBlock] {
        let budget = cycle.budget
        guard !budget.lines.isEmpty else { return [] }
        let balance = budget.balance()
        if balance.isBalanced {
            return text(words("budget.balanced", ["total": words.euros(cents: balance.chargesInAll)]))
        }
        var blocks = text(words("budget.unbalanced"))
        if balance.difference != 0 {
            let key = balance.difference < 0 ? "budget.moneyMissing" : "budget.moneyLeft"
            blocks += text(words(key, ["amount": words.euros(cents: abs(balance.difference))]))
        }
        if balance.inKindDifference != 0 {
            let amounts = ["used": balance.inKindUsed, "given": balance.inKindGiven]
            blocks += text(words("budget.inKindDiffers", amounts.mapValues { words.euros(cents: $0) }))
        }
        return blocks
    }

    /// The budget account by account, forecast beside realised.
    var accounts: [PrintedBlock] {
        let table = GrantTable(cycle.budget)
        return heading(words("budget.side.charge"), accounts(table.charges))
            + heading(words("budget.side.product"), accounts(table.products)) + balance + stages
    }

    /// Why accounts ended far from their forecast, each organisation in its own words.
    var explanations: [PrintedBlock] {
        GrantTable(cycle.budget).gaps.flatMap { row in
            let account = words.account(row.account.code, in: cycle.budget.chart)
            let said = cycle.budget.explanations(of: row.account.code).map {
                PrintedBlock.said($0.value.text, by: author(of: $0.record))
            }
            return heading(words("budget.grant.gapOf", ["account": account]), said)
        }
    }

    /// What both sides of money make at each stage; a total says how many lines are not known (I-32).
    private var stages: [PrintedBlock] {
        guard !cycle.budget.lines.isEmpty else { return [] }
        let columns = StageColumn.shown(in: cycle.budget)
        let rows = BudgetStage.allCases.map { stage in
            [words("budget.stage.\(stage.rawValue)")] + columns.map { stageTotal($0, at: stage) }
        }
        return heading(words("budget.stages.title"), table(["budget.step.stage"] + columns.map(\.key), rows))
    }

    private func stageTotal(_ column: StageColumn, at stage: BudgetStage) -> String {
        let total = cycle.budget.total(column.side, inKind: column.isInKind, at: stage)
        let said = words.stageTotal(total, applies: stage.applies(to: column.side))
        return said.unknown.map { "\(said.amount) (\($0))" } ?? said.amount
    }

    private func accounts(_ rows: [GrantTable.Row]) -> [PrintedBlock] {
        table(
            ["budget.field.account", "budget.stage.forecast", "budget.stage.realised"],
            rows.map { row in
                [
                    words.account(row.account.code, in: cycle.budget.chart), words.euros(cents: row.forecast),
                    row.realised.map { words.euros(cents: $0) } ?? words("budget.unknown"),
                ]
            }
        )
    }

    /// Where the money comes from, and how far it has come.
    var funders: [PrintedBlock] {
        let budget = cycle.budget
        let stages: [BudgetStage] = [.forecast, .requested, .granted]
        let rows = budget.ordered.filter { budget.chart.account($0.account)?.side == .product }.map { line in
            let amounts = stages.map { budget.cents(of: line, at: $0).map { words.euros(cents: $0) } }
            return [line.label, line.owner.organisation.map { sheet.names[$0] } ?? words("budget.commonPot")]
                + amounts.map { $0 ?? words("budget.unknown") }
        }
        return table(
            ["budget.line", "budget.owner"] + stages.map { "budget.stage.\($0.rawValue)" },
            rows
        )
    }

    /// Hours announced beside those spent; none announced is not none (I-32).
    var hours: [PrintedBlock] {
        table(
            ["realisation.column.organisation", "realisation.column.announced", "realisation.column.spent"],
            cycle.timeAccounts(on: sheet.day).map { account in
                [
                    sheet.names[account.organisation],
                    account.announced.map { words.phases($0) } ?? words("realisation.hours.notAnnounced"),
                    account.spent.total == 0 ? words("realisation.hours.none") : words.phases(account.spent),
                ]
            }
        )
    }
}
