import Cooperation
import HTML

/// One line: what it is, how far its money has come, and, for its owner, how to change it.
struct BudgetLinePage: Component {
    let line: BudgetLine
    let draft: Draft?
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        dl(.class("facts")) {
            dt { words("budget.field.account") }
            dd { words.account(line.account, in: budget.chart) }
            dt { words("budget.owner") }
            dd { words.owner(line.owner, sheet.names) }
            if let due = line.dueOn {
                dt { words("budget.field.dueOn") }
                dd { words.day(due) }
            }
        }
        StageTable(line: line, budget: budget, words: words)
        if isMine {
            step
            change
        } else if sheet.isOpen, budget.isLeft(line, seated: sheet.seated) {
            Notice { p { words("budget.left", ["owner": words.owner(line.owner, sheet.names)]) } }
            change
        } else {
            p(.class("soft")) { words("budget.notYours", ["owner": words.owner(line.owner, sheet.names)]) }
        }
    }

    private var step: some HTML {
        section {
            h2 { words("budget.step.title") }
            form(.method("post"), .action(address("etape")), .class("airy")) {
                Fields(draft ?? Draft(), words).radios("stage", words("budget.step.stage"), stages)
                div(.class("inline")) {
                    Fields(draft ?? Draft(), words).text("stepAmount", words("budget.field.amount"))
                    Fields(draft ?? Draft(), words).day("on", words("budget.step.on"))
                }
                Submit(words("budget.step.send"), words)
            }
        }
    }

    private var change: some HTML {
        section {
            h2 { words("budget.change.title") }
            form(.method("post"), .action(address()), .class("airy")) {
                LineFields(sheet: sheet, draft: draft ?? typed, words: words)
                Submit(words("budget.change.send"), back: .cycle(sheet.id, .budget), words)
            }
            form(.method("post"), .action(address("retrait"))) {
                button(.type("submit")) { words("budget.remove") }
                p(.class("hint")) { words("budget.removeHint") }
            }
        }
    }

    private var budget: Budget { sheet.cycle.budget }

    private var isMine: Bool {
        sheet.isOpen && (line.owner == .pot || line.owner.organisation == sheet.organisation)
    }

    private func address(_ more: String...) -> Link {
        Link(Link.cycle(sheet.id, .budget, "lignes", String(line.number)).path + more.map { "/\($0)" }.joined())
    }

    private var stages: [Choice] {
        budget.stages(of: line).filter { $0 != .forecast }.map {
            Choice($0.rawValue, words("budget.stage.\($0.rawValue)"))
        }
    }

    private var typed: Draft {
        Draft([
            "account": line.account, "label": line.label, "amount": Euros.typed(cents: line.cents),
            "hours": line.hours.map(String.init) ?? "", "dueOn": line.dueOn?.description ?? "",
            "owner": line.owner == .pot ? "pot" : "own",
        ])
    }
}

/// How far the money of a line has come; what nobody said is told as such (I-32).
private struct StageTable: Component {
    let line: BudgetLine
    let budget: Budget
    let words: Words

    var body: some HTML {
        div(.class("table")) {
            table {
                thead {
                    tr {
                        th(.scope("col")) { words("budget.step.stage") }
                        th(.scope("col"), .class("number")) { words("budget.field.amount") }
                        th(.scope("col")) { words("budget.step.on") }
                    }
                }
                tbody {
                    ForEach(budget.stages(of: line)) { stage in
                        tr {
                            th(.scope("row")) { words("budget.stage.\(stage.rawValue)") }
                            td(.class("number"), .cell(words("budget.field.amount"))) {
                                budget.cents(of: line, at: stage).map { words.euros(cents: $0) }
                                    ?? words("budget.unknown")
                            }
                            td(.cell(words("budget.step.on"))) { day(stage) }
                        }
                    }
                }
            }
        }
    }

    private func day(_ stage: BudgetStage) -> String {
        budget.steps.last { $0.value.line == line.number && $0.value.stage == stage }
            .map { words.day($0.value.on) } ?? ""
    }
}

extension Budget {
    /// The stages through which the money of a line goes.
    func stages(of line: BudgetLine) -> [BudgetStage] {
        let side = chart.account(line.account)?.side ?? .charge
        return BudgetStage.allCases.filter { $0.applies(to: side) }
    }
}

extension Draft {
    /// The same form with one field filled in.
    func with(_ name: String, _ value: String) -> Draft {
        Draft(FormInput(input.values.merging([name: [value]]) { _, new in new }), problems: problems)
    }
}
