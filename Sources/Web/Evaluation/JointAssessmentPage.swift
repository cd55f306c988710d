import Cooperation
import HTML

/// The text as it stands with each one's word beside it, then the reader's own word, then a new text.
struct JointAssessmentPage: Component {
    let sheet: CycleSheet
    let draft: Draft
    let words: Words

    var body: some HTML {
        if sheet.evaluation.joint.isEmpty {
            EmptyState(words("evaluation.joint.empty")) { p { words("evaluation.joint.emptyNext") } }
        } else {
            JointText(sheet: sheet, words: words)
        }
        p {
            a(.class("button"), .href(sheet.kept(.evaluation(sheet.id, .joint, "document")))) {
                words("sheet.assessment.open")
            }
        }
        if sheet.cycle.hasPromises(among: sheet.assessors) {
            section {
                h2 { words("evaluation.part.reasons.title") }
                ReasonResults(sheet: sheet, words: words)
            }
        }
        if sheet.isOpen, sheet.partners.contains(sheet.organisation) {
            if let last { answering(last.value.number) }
            section {
                h2 { words(last == nil ? "evaluation.joint.write" : "evaluation.joint.rewrite") }
                if last != nil { p { words("evaluation.joint.rewriteHelp") } }
                form(.method("post"), .action(Link.evaluation(sheet.id, .joint)), .class("airy")) {
                    input(.type("hidden"), .name("seen"), .value(String(sheet.evaluation.joint.count)))
                    fields.prose(
                        "text",
                        words("evaluation.joint.text"),
                        hint: words("evaluation.joint.textHint"),
                        rows: 12
                    )
                    Submit(words("evaluation.joint.send"), back: .cycle(sheet.id, .evaluation), words)
                }
            }
        }
        if sheet.evaluation.joint.count > 1 {
            details {
                summary { words("evaluation.joint.earlier") }
                ForEach(sheet.evaluation.joint.dropLast().reversed()) { written in
                    SignedSaying(text: written.value.text, record: written.record, names: sheet.names, words: words)
                }
            }
        }
    }

    private func answering(_ number: Int) -> some HTML {
        section {
            h2 { words("evaluation.joint.answer", ["organisation": sheet.speaking.organisationName]) }
            form(.method("post"), .action(Link.evaluation(sheet.id, .joint, "accord")), .class("airy")) {
                input(.type("hidden"), .name("assessment"), .value(String(number)))
                fields.radios(
                    "agrees",
                    words("evaluation.joint.agreesQuestion"),
                    [
                        Choice(YesOrNo.yes.rawValue, words("evaluation.joint.agrees")),
                        Choice(YesOrNo.no.rawValue, words("evaluation.joint.dissents")),
                    ]
                )
                fields.prose(
                    "dissent",
                    words("evaluation.joint.dissent"),
                    hint: words("evaluation.joint.dissentHint"),
                    rows: 3,
                    required: false
                )
                Submit(words("evaluation.joint.answerSend"), words)
            }
        }
    }

    private var last: Dated<JointAssessment>? { sheet.evaluation.joint.last }

    /// What was typed; else the text as it stands.
    private var fields: Fields {
        let isAnswer = draft.input.has("agrees") || draft.input.has("dissent")
        guard isAnswer || !draft.input.has("text") else { return Fields(draft, words) }
        return Fields(draft.with("text", last?.value.text ?? ""), words)
    }
}

/// The joint assessment and, beside it, who agrees and who does not.
struct JointText: Component {
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        if let last = sheet.evaluation.joint.last {
            SignedSaying(text: last.value.text, record: last.record, names: sheet.names, words: words)
            ul(.class("plain")) {
                ForEach(sheet.assessors) { partner in
                    li {
                        sheet.assessorName(partner, words)
                        " "
                        EvaluationStanding(sheet: sheet).mark(.joint, of: partner, words)
                        if let dissent = sheet.evaluation.jointWords[partner]?.value.dissent {
                            PaperProse(text: dissent, words: words)
                        }
                    }
                }
            }
        }
    }
}
