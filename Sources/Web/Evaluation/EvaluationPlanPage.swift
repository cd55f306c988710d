import Cooperation
import HTML

/// The plan as it stands, then the questions that make one.
struct EvaluationPlanPage: Component {
    let sheet: CycleSheet
    let draft: Draft
    let words: Words

    var body: some HTML {
        if let plan {
            LooksTable(plan: plan.value, names: sheet.names, words: words)
            p(.class("soft")) {
                words(
                    "evaluation.writtenBy",
                    [
                        "organisation": sheet.names[plan.record.actor.organisation],
                        "when": words.when(plan.record.at),
                    ]
                )
            }
        } else {
            EmptyState(words("evaluation.plan.empty")) { p { words("evaluation.plan.emptyNext") } }
        }
        if sheet.isOpen {
            if sheet.evaluation.isPlanOpen(start: sheet.cycle.start, on: sheet.day) {
                section {
                    h2 { words(plan == nil ? "evaluation.plan.write" : "evaluation.plan.rewrite") }
                    p { words("evaluation.plan.help") }
                    form(.method("post"), .action(Link.evaluation(sheet.id, .plan)), .class("airy")) {
                        SeenCount(draft: draft, present: sheet.evaluation.planVersions)
                        ForEach(PlanRow.rows(for: plan?.value, typed: draft.input)) { row in
                            PlanRowFields(row: row, fields: Fields(filled, words), seats: seats, words: words)
                        }
                        Submit(words("evaluation.plan.send"), back: .cycle(sheet.id, .evaluation), words)
                    }
                }
            } else {
                p(.class("soft")) { words("evaluation.plan.started") }
            }
        }
    }

    private var plan: Dated<EvaluationPlan>? { sheet.evaluation.plan }
    private var seats: [Choice] { sheet.seated.map { Choice($0.rawValue, sheet.names[$0]) } }

    /// What was typed; else the plan as it stands.
    private var filled: Draft {
        guard !draft.input.has("what1"), let plan = plan?.value else { return draft }
        var values: [String: String] = [:]
        let rows = PlanRow.rows(for: plan)
        for nature in EvaluationPlan.Look.Nature.allCases {
            for (row, look) in zip(rows.filter { $0.nature == nature }, plan.looks.filter { $0.nature == nature }) {
                values["what\(row.index)"] = look.what
                values["how\(row.index)"] = look.how
                values["organisation\(row.index)"] = look.organisation.rawValue
                values["on\(row.index)"] = look.on?.description ?? ""
            }
        }
        return Draft(values)
    }
}

private struct PlanRowFields: Component {
    let row: PlanRow
    let fields: Fields
    let seats: [Choice]
    let words: Words

    var body: some HTML {
        fieldset(.class("look")) {
            legend { words("\(key).legend") }
            input(.type("hidden"), .name("nature\(row.index)"), .value(row.nature.rawValue))
            fields.text("what\(row.index)", words("\(key).what"), hint: words("\(key).whatHint"), required: false)
            fields.text("how\(row.index)", words("\(key).how"), hint: words("\(key).howHint"), required: false)
            div(.class("inline")) {
                fields.oneOf(
                    "organisation\(row.index)",
                    words("evaluation.plan.who"),
                    empty: words("evaluation.plan.chooseWho"),
                    seats
                )
                fields.day("on\(row.index)", words("evaluation.plan.on"), required: false)
            }
        }
    }

    private var key: String { "evaluation.plan.\(row.nature.rawValue)" }
}

/// What is looked at, how, by whom and when.
struct LooksTable: Component {
    let plan: EvaluationPlan
    let names: PaperNames
    let words: Words

    var body: some HTML {
        div(.class("table")) {
            table {
                thead {
                    tr { ForEach(Self.columns) { name in th(.scope("col")) { words("evaluation.look.\(name)") } } }
                }
                tbody {
                    ForEach(plan.looks) { look in
                        tr {
                            th(.scope("row")) { look.what }
                            td(.cell(words("evaluation.look.nature"))) {
                                words("evaluation.nature.\(look.nature.rawValue)")
                            }
                            td(.cell(words("evaluation.look.how"))) { look.how }
                            td(.cell(words("evaluation.look.who"))) { names[look.organisation] }
                            td(.cell(words("evaluation.look.on"))) { look.on.map { words.day($0) } ?? "" }
                        }
                    }
                }
            }
        }
    }

    private static let columns = ["what", "nature", "how", "who", "on"]
}
