import Cooperation
import HTML

/// What is known of the means of each objective, and where to say them.
struct MeansPage: Component {
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        if means.isEmpty {
            EmptyState(words("budget.means.empty")) { p { words("budget.means.emptyNext") } }
        } else {
            MeansTable(means: means, contract: sheet.cycle.contract, words: words)
        }
        if sheet.isOpen, !sheet.cycle.contract.objectives.isEmpty {
            section {
                h2 { words("budget.means.state") }
                ul {
                    ForEach(sheet.cycle.contract.objectives) { objective in
                        li {
                            a(.href(Link.cycle(sheet.id, .budget, "moyens", String(objective.number)))) {
                                objective.text
                            }
                        }
                    }
                }
            }
        }
    }

    private var means: [ObjectiveMeans] {
        sheet.cycle.budget.means.values.map(\.value).sorted { $0.objective < $1.objective }
    }
}

/// Objective by objective, what is granted of what is needed, and whether it reaches.
struct MeansTable: Component {
    let means: [ObjectiveMeans]
    let contract: Contract
    let words: Words

    var body: some HTML {
        div(.class("table")) {
            table {
                thead {
                    tr {
                        ForEach(Self.columns) { name in th(.scope("col")) { words("budget.means.column.\(name)") } }
                    }
                }
                tbody { ForEach(means) { row($0) } }
            }
        }
    }

    private func row(_ means: ObjectiveMeans) -> some HTML {
        tr {
            th(.scope("row")) {
                contract.objective(means.objective)?.text
                    ?? words("budget.means.number", ["number": words.number(means.objective)])
            }
            td(.cell(words("budget.means.column.cents"))) { pair(means.cents) { words.euros(cents: $0) } }
            td(.cell(words("budget.means.column.hours"))) { pair(means.hours) { words.number($0) } }
            td(.cell(words("budget.means.column.places"))) { pair(means.places) { words.number($0) } }
            td(.cell(words("budget.means.column.adequacy"))) {
                if let adequacy = means.adequacy {
                    StateMark(
                        means.isShort ? .contested : .full,
                        words(
                            means.isShort ? "budget.means.short" : "budget.means.enough",
                            ["share": words.percent(Int((adequacy * 100).rounded()))]
                        )
                    )
                }
            }
        }
    }

    private func pair(_ share: ObjectiveMeans.Share?, _ write: (Int) -> String) -> String {
        share.map { words("budget.means.pair", ["needed": write($0.needed), "granted": write($0.granted)]) } ?? ""
    }

    private static let columns = ["objective", "cents", "hours", "places", "adequacy"]
}
