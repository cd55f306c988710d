import Cooperation
import HTML

/// The table of gaps: what was meant, what it became, why, and who sees it otherwise (S-123).
struct OutcomesPage: Component {
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        if sheet.cycle.intentions.isEmpty {
            EmptyState(words("evaluation.outcome.empty")) {
                p { a(.href(sheet.link(.contract))) { words("evaluation.outcome.toObjectives") } }
                p { a(.href(sheet.link(.realisation))) { words("evaluation.outcome.toActions") } }
            }
        } else {
            div(.class("table")) {
                table {
                    thead {
                        tr {
                            ForEach(Self.columns) { name in th(.scope("col")) { words("evaluation.outcome.\(name)") } }
                        }
                    }
                    tbody {
                        ForEach(sheet.cycle.intentions) { OutcomeRow(intention: $0, sheet: sheet, words: words) }
                    }
                }
            }
        }
        DroppedObjectives(sheet: sheet, words: words)
        DroppedActions(sheet: sheet, words: words)
    }

    private static let columns = ["intention", "end", "reason", "otherwise"]
}

private struct OutcomeRow: Component {
    let intention: Intention
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        tr {
            th(.scope("row")) {
                a(.href(sheet.kept(.evaluation(sheet.id, .outcomes, intention.segment)))) {
                    sheet.title(of: intention, words)
                }
                if let owner = sheet.owner(of: intention) {
                    p(.class("said")) { words("evaluation.outcome.ownOf", ["organisation": sheet.names[owner]]) }
                }
            }
            td(.cell(words("evaluation.outcome.end"))) { OutcomeMark.mark(sheet.evaluation.outcomes[intention], words) }
            td(.cell(words("evaluation.outcome.reason"))) {
                MeasuredObjective(intention: intention, sheet: sheet, words: words)
                if let outcome = sheet.evaluation.outcomes[intention] {
                    SignedSaying(text: outcome.value.reason, record: outcome.record, names: sheet.names, words: words)
                }
            }
            td(.cell(words("evaluation.outcome.otherwise"))) {
                ForEach(sheet.evaluation.disputes(of: intention)) { dispute in
                    SignedSaying(text: dispute.value.text, record: dispute.record, names: sheet.names, words: words)
                }
            }
        }
    }
}

enum OutcomeMark {
    /// The end of an intention; unknown is not "not done".
    static func mark(_ outcome: Dated<Outcome>?, _ words: Words) -> StateMark {
        guard let end = outcome?.value.end else { return StateMark(.waiting, words("evaluation.outcome.unknown")) }
        let shape: StateMark.Shape =
            switch end {
            case .done: .full
            case .partly: .half
            case .notDone: .empty
            case .replaced: .ended
            }
        return StateMark(shape, words("evaluation.end.\(end.rawValue)"))
    }
}

/// One intention: what is said of it, and the two things that one can say.
struct OutcomePage: Component {
    let intention: Intention
    let sheet: CycleSheet
    let draft: Draft
    let words: Words

    var body: some HTML {
        p { OutcomeMark.mark(stated, words) }
        MeasuredObjective(intention: intention, sheet: sheet, words: words)
        if let stated {
            SignedSaying(text: stated.value.reason, record: stated.record, names: sheet.names, words: words)
        }
        if !disputes.isEmpty {
            section {
                h2 { words("evaluation.outcome.otherwise") }
                ForEach(disputes) { dispute in
                    SignedSaying(text: dispute.value.text, record: dispute.record, names: sheet.names, words: words)
                }
            }
        }
        if sheet.isOpen {
            if let owner = sheet.owner(of: intention), owner != sheet.organisation {
                p(.class("soft")) { words("evaluation.outcome.ownedBy", ["organisation": sheet.names[owner]]) }
            } else {
                stating
            }
            if stated != nil { disputing }
        }
    }

    private var stating: some HTML {
        section {
            h2 { words("evaluation.outcome.state") }
            form(.method("post"), .action(address), .class("airy")) {
                fields.radios("end", words("evaluation.outcome.end"), ends)
                ForEach(signs) { sign in
                    fields.text(
                        "result\(sign.number)",
                        words("evaluation.result.of", ["sign": sign.written.value.text]),
                        hint: words(
                            "evaluation.result.hint",
                            ["baseline": sign.written.value.baseline, "target": sign.written.value.target]
                        ),
                        required: false
                    )
                }
                fields.prose(
                    "reason",
                    words("evaluation.outcome.why"),
                    hint: words("evaluation.outcome.whyHint"),
                    rows: 4
                )
                Submit(words("evaluation.outcome.send"), back: sheet.link(.outcomes), words)
            }
        }
    }

    private var disputing: some HTML {
        section {
            h2 { words("evaluation.outcome.dispute") }
            p { words("evaluation.outcome.disputeHelp") }
            form(.method("post"), .action(Link("\(address.path)/desaccord")), .class("airy")) {
                fields.prose("text", words("evaluation.outcome.disputeText"), rows: 3)
                Submit(words("evaluation.outcome.disputeSend"), words)
            }
        }
    }

    private var stated: Dated<Outcome>? { sheet.evaluation.outcomes[intention] }
    private var disputes: [Dated<OutcomeDissent>] { sheet.evaluation.disputes(of: intention) }
    private var signs: [Indicator] { sheet.indicators(of: intention) }

    /// What was typed; else the results said before, so that saying it otherwise loses none.
    private var fields: Fields {
        guard !draft.input.has("end"), !draft.input.has("reason"), let stated else { return Fields(draft, words) }
        let known = signs.reduce(draft) { $0.with("result\($1.number)", stated.value.result(of: $1.number) ?? "") }
        return Fields(known, words)
    }

    private var address: Link { .evaluation(sheet.id, .outcomes, intention.segment) }
    private var ends: [Choice] {
        Outcome.End.allCases.map { Choice($0.rawValue, words("evaluation.end.\($0.rawValue)")) }
    }
}
