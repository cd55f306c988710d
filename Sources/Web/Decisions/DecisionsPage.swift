import Cooperation
import HTML

/// The questions under way, the register of what was decided with its dissent, how long it takes and who is silent.
struct DecisionsPage: Component {
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        if sheet.isOpen {
            p {
                a(.class("button main"), .href(sheet.kept(.cycle(sheet.id, .decisions, "nouvelle")))) {
                    words("decisions.new")
                }
            }
        }
        if decisions.all.isEmpty {
            EmptyState(words("decisions.none")) { p { words("decisions.noneNext") } }
        }
        if !decisions.open.isEmpty { open }
        if !decisions.ended.isEmpty {
            DecisionRegister(sheet: sheet, words: words)
            SilenceTable(sheet: sheet, words: words)
        }
    }

    private var decisions: Decisions { sheet.cycle.decisions }

    private var open: some HTML {
        section {
            h2 { words("decisions.open") }
            ul(.class("awaits")) {
                ForEach(decisions.open.reversed()) { decision in
                    li {
                        div {
                            p(.class("what")) {
                                a(.href(sheet.kept(.decision(sheet.id, decision.number)))) { decision.question.title }
                            }
                            p(.class("when")) { when(decision) }
                        }
                        StateMark(.waiting, words("decisions.way.\(decision.way.rawValue)"))
                    }
                }
            }
        }
    }

    private func when(_ decision: Decision) -> String {
        let asked = words("decisions.askedBy", ["organisation": sheet.names[decision.asker]])
        return "\(asked) · \(words("decisions.byWhen", ["day": words.shortDay(decision.question.answerBy)]))"
    }
}

/// What was decided, printed with the disagreements beside it (I-15).
private struct DecisionRegister: Component {
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        section {
            h2 { words("decisions.closed") }
            if let latency = sheet.cycle.decisions.latency {
                p { words("decisions.latency", ["days": words.number(latency)]) }
            }
            div(.class("table")) {
                table {
                    thead {
                        tr {
                            th(.scope("col")) { words("decisions.register") }
                            th(.scope("col")) { words("decisions.outcomeColumn") }
                            th(.scope("col")) { words("decisions.dissentColumn") }
                        }
                    }
                    tbody { ForEach(sheet.cycle.decisions.ended.reversed()) { decision in row(decision) } }
                }
            }
        }
    }

    private func row(_ decision: Decision) -> some HTML {
        tr {
            th(.scope("row")) {
                a(.href(sheet.kept(.decision(sheet.id, decision.number)))) { decision.question.title }
            }
            td(.cell(words("decisions.outcomeColumn"))) {
                StateMark(decision, words)
                " "
                ended(decision)
            }
            td(.cell(words("decisions.dissentColumn"))) {
                if decision.dissent.isEmpty {
                    words("decisions.noDissent")
                } else {
                    ForEach(decision.dissent) { voice in DissentLine(voice: voice.value, sheet: sheet, words: words) }
                }
            }
        }
    }

    private func ended(_ decision: Decision) -> String {
        guard let record = decision.ending?.record else { return "" }
        return words(
            "decisions.closedOn",
            [
                "day": words.shortDay(words.zone.local(record.at).day),
                "days": words.number(decision.days(until: record.at)),
            ]
        )
    }
}

private struct SilenceTable: Component {
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        section {
            h2 { words("decisions.silences") }
            p { words("decisions.silencesLead") }
            dl(.class("facts")) {
                ForEach(sheet.seated) { organisation in
                    dt { sheet.names[organisation] }
                    dd { line(organisation) }
                }
            }
        }
    }

    private func line(_ organisation: OrganisationID) -> String {
        let (silent, expected) = sheet.cycle.decisions.silences(of: organisation)
        guard expected > 0 else { return "—" }
        return words(
            "decisions.silenceLine",
            ["silent": words.number(silent), "expected": words.number(expected)]
        )
    }
}
