import Cooperation
import HTML

/// Each result, its evidence, who says what of it, and what follows.
struct SurplusPage: Component {
    let sheet: CycleSheet
    let draft: Draft
    let words: Words

    var body: some HTML {
        if sheet.evaluation.results.isEmpty {
            EmptyState(words("evaluation.together.empty")) { p { words("evaluation.together.emptyNext") } }
        } else {
            p { strong { words("evaluation.together.sum", count: surplus.together.count) } }
            SurplusTable(sheet: sheet, words: words)
        }
        if sheet.isOpen, sheet.partners.contains(sheet.organisation) {
            if !unanswered.isEmpty {
                section {
                    h2 { words("evaluation.together.answer", ["organisation": sheet.speaking.organisationName]) }
                    p { words("evaluation.together.answerHelp") }
                    ForEach(unanswered) { AloneQuestion(result: $0, sheet: sheet, words: words) }
                }
            }
            section {
                h2 { words("evaluation.together.add") }
                form(.method("post"), .action(Link.evaluation(sheet.id, .together)), .class("airy")) {
                    fields.text("text", words("evaluation.together.what"), hint: words("evaluation.together.whatHint"))
                    fields.prose(
                        "evidence",
                        words("evaluation.together.evidence"),
                        hint: words("evaluation.together.evidenceHint"),
                        rows: 3
                    )
                    Submit(words("evaluation.together.send"), back: .cycle(sheet.id, .evaluation), words)
                }
            }
        }
    }

    private var fields: Fields { Fields(draft, words) }
    private var surplus: Surplus { sheet.evaluation.surplus(among: sheet.assessing) }
    private var unanswered: [JointResult] {
        sheet.evaluation.results.map(\.value).filter {
            sheet.evaluation.alone[$0.number]?[sheet.organisation] == nil
        }
    }
}

private struct AloneQuestion: Component {
    let result: JointResult
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        form(.method("post"), .action(Link.evaluation(sheet.id, .together, String(result.number)))) {
            p { words("evaluation.together.question", ["what": result.what]) }
            div(.class("actions")) {
                button(.type("submit"), .name("alone"), .value(YesOrNo.yes.rawValue)) {
                    words("evaluation.together.yes")
                }
                button(.type("submit"), .name("alone"), .value(YesOrNo.no.rawValue)) {
                    words("evaluation.together.no")
                }
            }
        }
    }
}

/// The surplus table: an unknown answer stays unknown (I-32).
struct SurplusTable: Component {
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        div(.class("table")) {
            table {
                thead {
                    tr {
                        th(.scope("col")) { words("evaluation.together.what") }
                        ForEach(sheet.assessors) { partner in
                            th(.scope("col")) {
                                words(
                                    "evaluation.together.aloneOf",
                                    ["organisation": sheet.assessorName(partner, words)]
                                )
                            }
                        }
                        th(.scope("col")) { words("evaluation.together.verdict") }
                    }
                }
                tbody {
                    ForEach(sheet.evaluation.results.map(\.value)) { result in
                        tr {
                            th(.scope("row")) {
                                result.what
                                p(.class("said")) { result.evidence }
                            }
                            ForEach(sheet.assessors) { partner in
                                td(.cell(sheet.names[partner])) { answer(of: partner, on: result) }
                            }
                            td(.cell(words("evaluation.together.verdict"))) { verdict(result) }
                        }
                    }
                }
            }
        }
    }

    private func answer(of partner: OrganisationID, on result: JointResult) -> String {
        switch sheet.evaluation.alone[result.number]?[partner] {
        case true: words("evaluation.together.yes")
        case false: words("evaluation.together.no")
        default: words("evaluation.together.unknown")
        }
    }

    private func verdict(_ result: JointResult) -> StateMark {
        let surplus = sheet.evaluation.surplus(among: sheet.assessing)
        if surplus.together.contains(result) { return StateMark(.full, words("evaluation.together.only")) }
        if surplus.alone.contains(result) { return StateMark(.half, words("evaluation.together.notOnly")) }
        return StateMark(.waiting, words("evaluation.together.undecided"))
    }
}
