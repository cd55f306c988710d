import Cooperation
import HTML

/// Both sides of the budget, whether they stand, who carries what, and a line to add.
struct BudgetPage: Component {
    let sheet: CycleSheet
    let draft: Draft
    let words: Words

    var body: some HTML {
        BalanceSentence(budget: budget, words: words)
        if budget.lines.isEmpty {
            EmptyState(words("budget.empty")) { p { words("budget.emptyNext") } }
        } else {
            div(.class("side-by-side wide")) {
                BudgetSide(side: .charge, sheet: sheet, words: words)
                BudgetSide(side: .product, sheet: sheet, words: words)
            }
            StageTotals(budget: budget, words: words)
            BudgetShares(sheet: sheet, words: words)
            FundingDelays(sheet: sheet, words: words)
        }
        p {
            a(.href(sheet.kept(.cycle(sheet.id, .budget, "demande")))) { words("budget.grant.title") }
            " · "
            a(.href(sheet.kept(.cycle(sheet.id, .budget, "pot")))) { words("budget.pot.title") }
            " · "
            a(.href(sheet.kept(.cycle(sheet.id, .budget, "moyens")))) { words("budget.means.title") }
            " · "
            a(.href(sheet.kept(.cycle(sheet.id, .budget, "comptes")))) { words("budget.chart.title") }
        }
        if sheet.isOpen {
            section {
                h2 { words("budget.add.title") }
                p(.class("hint")) { words("budget.add.help", ["organisation": sheet.speaking.organisationName]) }
                form(.method("post"), .action(Link.cycle(sheet.id, .budget, "lignes")), .class("airy")) {
                    LineFields(sheet: sheet, draft: draft, words: words)
                    Submit(words("budget.add.send"), words)
                }
            }
        }
    }

    private var budget: Budget { sheet.cycle.budget }
}

/// Balanced, or by how much not (I-35).
struct BalanceSentence: Component {
    let budget: Budget
    let words: Words

    var body: some HTML {
        if !budget.lines.isEmpty {
            if balance.isBalanced {
                p { StateMark(.full, words("budget.balanced", ["total": words.euros(cents: balance.chargesInAll)])) }
            } else {
                div(.class("missing")) {
                    p { StateMark(.contested, words("budget.unbalanced")) }
                    if balance.difference != 0 {
                        p {
                            words(
                                balance.difference < 0 ? "budget.moneyMissing" : "budget.moneyLeft",
                                ["amount": words.euros(cents: abs(balance.difference))]
                            )
                        }
                    }
                    if balance.inKindDifference != 0 {
                        p {
                            words(
                                "budget.inKindDiffers",
                                [
                                    "used": words.euros(cents: balance.inKindUsed),
                                    "given": words.euros(cents: balance.inKindGiven),
                                ]
                            )
                        }
                    }
                }
            }
        }
    }

    private var balance: BudgetBalance { budget.balance() }
}

/// One side, money first, then what is given in kind.
private struct BudgetSide: Component {
    let side: BudgetAccount.Side
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        section {
            h2 { words("budget.side.\(side.rawValue)") }
            div(.class("table")) {
                table {
                    thead {
                        tr {
                            th(.scope("col")) { words("budget.line") }
                            th(.scope("col")) { words("budget.owner") }
                            th(.scope("col"), .class("number")) { words("budget.stage.forecast") }
                            th(.scope("col"), .class("number")) { words("budget.stage.realised") }
                        }
                    }
                    tbody { ForEach(lines) { BudgetRow(line: $0, sheet: sheet, words: words) } }
                    tfoot {
                        total("budget.total", inKind: false)
                        total("budget.totalInKind", inKind: true)
                    }
                }
            }
        }
    }

    private func total(_ key: String, inKind: Bool) -> some HTML {
        tr {
            th(.scope("row"), .colspan(2)) { words(key) }
            ForEach([BudgetStage.forecast, .realised]) { stage in
                td(.class("number"), .cell(words("budget.stage.\(stage.rawValue)"))) {
                    StageAmount(
                        total: sheet.cycle.budget.total(side, inKind: inKind, at: stage),
                        applies: true,
                        words: words
                    )
                }
            }
        }
    }

    private var lines: [BudgetLine] {
        sheet.cycle.budget.ordered.filter { sheet.cycle.budget.chart.account($0.account)?.side == side }
    }
}

private struct BudgetRow: Component {
    let line: BudgetLine
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        tr {
            th(.scope("row")) {
                a(.href(sheet.kept(.cycle(sheet.id, .budget, "lignes", String(line.number))))) { line.label }
                p(.class("said")) { words.account(line.account, in: sheet.cycle.budget.chart) }
            }
            td(.cell(words("budget.owner"))) {
                words.owner(line.owner, sheet.names)
                PartingNote(organisation: line.owner.organisation, sheet: sheet, words: words)
            }
            td(.class("number"), .cell(words("budget.stage.forecast"))) {
                words.euros(cents: line.cents)
                if let hours = line.hours { " (\(words("budget.hoursOf", count: hours)))" }
            }
            td(.class("number"), .cell(words("budget.stage.realised"))) {
                sheet.cycle.budget.cents(of: line, at: .realised).map { words.euros(cents: $0) }
                    ?? words("budget.unknown")
            }
        }
    }
}

extension Words {
    /// "64 · Rémunération du personnel".
    func account(_ code: String, in chart: ChartOfAccounts) -> String {
        let label = chart.account(code)?.label ?? self(accountKey(code, chart.kind))
        return code.first?.isNumber == true ? "\(code.prefix { $0 != "." }) · \(label)" : label
    }

    /// An account's key: dots part the keys of a catalogue, so they cannot stand in one.
    private func accountKey(_ code: String, _ chart: ChartOfAccounts.Kind) -> String {
        "budget.account.\(chart.rawValue).n\(code.replacing(".", with: "_"))"
    }

    func owner(_ owner: BudgetLine.Owner, _ names: PaperNames) -> String {
        owner.organisation.map { names[$0] } ?? self("budget.commonPot")
    }
}
