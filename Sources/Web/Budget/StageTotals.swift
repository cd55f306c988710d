import Cooperation
import HTML

/// What both sides make at each stage, with how many lines do not say yet.
struct StageTotals: Component {
    let budget: Budget
    let words: Words

    var body: some HTML {
        section {
            h2 { words("budget.stages.title") }
            div(.class("table")) {
                table {
                    thead {
                        tr {
                            th(.scope("col")) { words("budget.step.stage") }
                            ForEach(StageColumn.shown(in: budget)) { column in
                                th(.scope("col"), .class("number")) { words(column.key) }
                            }
                        }
                    }
                    tbody { ForEach(BudgetStage.allCases) { row($0) } }
                }
            }
        }
    }

    private func row(_ stage: BudgetStage) -> some HTML {
        tr {
            th(.scope("row")) { words("budget.stage.\(stage.rawValue)") }
            ForEach(StageColumn.shown(in: budget)) { column in
                td(.class("number"), .cell(words(column.key))) {
                    StageAmount(
                        total: budget.total(column.side, inKind: column.isInKind, at: stage),
                        applies: stage.applies(to: column.side),
                        words: words
                    )
                }
            }
        }
    }
}

/// A total, or that it is not known, or that there is none to know.
struct StageAmount: Component {
    let total: StageTotal?
    let applies: Bool
    let words: Words

    var body: some HTML {
        let said = words.stageTotal(total, applies: applies)
        if total == nil {
            span(.class("soft")) { said.amount }
        } else {
            said.amount
            if let unknown = said.unknown { p(.class("said")) { unknown } }
        }
    }
}

extension Words {
    /// A total in words, with how many lines it does not know; or that it is not known, or that there is none to know.
    func stageTotal(_ total: StageTotal?, applies: Bool) -> (amount: String, unknown: String?) {
        guard let total else { return (self(applies ? "budget.stages.noLine" : "budget.stages.notApplicable"), nil) }
        guard let cents = total.cents else { return (self("budget.unknown"), nil) }
        let unknown = total.unknown > 0 ? self("budget.stages.unknown", count: total.unknown) : nil
        return (euros(cents: cents), unknown)
    }
}

/// A side, money or in kind.
struct StageColumn {
    let side: BudgetAccount.Side
    let isInKind: Bool

    var key: String { isInKind ? "budget.stages.inKind.\(side.rawValue)" : "budget.side.\(side.rawValue)" }

    /// Money always, contributions in kind where a line has some.
    static func shown(in budget: Budget) -> [StageColumn] {
        let all = [false, true].flatMap { isInKind in
            BudgetAccount.Side.allCases.map { StageColumn(side: $0, isInKind: isInKind) }
        }
        return all.filter { !$0.isInKind || budget.total($0.side, inKind: true, at: .forecast) != nil }
    }
}
