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
        if let total {
            total.cents.map { words.euros(cents: $0) } ?? words("budget.unknown")
            if total.cents != nil, total.unknown > 0 {
                p(.class("said")) { words("budget.stages.unknown", count: total.unknown) }
            }
        } else {
            span(.class("soft")) { words(applies ? "budget.stages.noLine" : "budget.stages.notApplicable") }
        }
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
