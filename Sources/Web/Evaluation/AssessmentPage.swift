import Cooperation
import HTML

/// What each partner says for itself, side by side, then the reader's own questions.
struct AssessmentPage: Component {
    let sheet: CycleSheet
    let draft: Draft
    let words: Words

    var body: some HTML {
        div(.class("side-by-side")) {
            ForEach(sheet.assessors) { partner in
                div {
                    h2 { sheet.assessorName(partner, words) }
                    p { EvaluationStanding(sheet: sheet).mark(.own, of: partner, words) }
                    AssessmentWords(partner: partner, sheet: sheet, words: words)
                }
            }
        }
        if sheet.isOpen, sheet.partners.contains(sheet.organisation) {
            section {
                h2 { words("evaluation.own.write", ["organisation": sheet.speaking.organisationName]) }
                p { words("evaluation.own.help") }
                form(.method("post"), .action(Link.evaluation(sheet.id, .own)), .class("airy")) {
                    question("obtained", required: true)
                    question("learnt")
                    question("cost")
                    question("disagreement")
                    fields.text(
                        "returnedTo",
                        words("evaluation.own.returnedTo"),
                        hint: words("evaluation.own.returnedToHint"),
                        required: false
                    )
                    Submit(words("evaluation.own.send"), back: .cycle(sheet.id, .evaluation), words)
                }
            }
            if sheet.evaluation.assessments[sheet.organisation] == nil { waiving }
        }
    }

    private var waiving: some HTML {
        section {
            h2 { words("evaluation.own.waive") }
            p { words("evaluation.own.waiveHelp") }
            form(.method("post"), .action(Link.evaluation(sheet.id, .own, "renonciation")), .class("airy")) {
                fields.prose("reason", words("evaluation.own.waiveReason"), rows: 2, required: false)
                sheet.referral(draft, words)
                Submit(words("evaluation.own.waiveSend"), words)
            }
        }
    }

    private func question(_ name: String, required: Bool = false) -> some HTML {
        fields.prose(
            name,
            words("evaluation.own.\(name)"),
            hint: words("evaluation.own.\(name)Hint"),
            rows: 4,
            required: required
        )
    }

    /// What was typed; else what the organisation filed before.
    private var fields: Fields {
        guard !draft.input.has("obtained"), let filed = sheet.evaluation.assessments[sheet.organisation]?.value else {
            return Fields(draft, words)
        }
        return Fields(
            Draft([
                "obtained": filed.obtained, "learnt": filed.learnt ?? "", "cost": filed.cost ?? "",
                "disagreement": filed.disagreement ?? "", "returnedTo": filed.returnedTo ?? "",
            ]),
            words
        )
    }
}

/// One partner's own words, question by question.
struct AssessmentWords: Component {
    let partner: OrganisationID
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        if let filed = sheet.evaluation.assessments[partner] {
            ForEach(filed.value.answers) { answer in
                h3 { words("evaluation.own.\(answer.question)") }
                PaperProse(text: answer.text, words: words)
            }
            p(.class("said")) { Timestamp(filed.record.at, words) }
        } else if let waived = sheet.evaluation.waivers[partner] {
            p {
                waived.value.reason.map { words("evaluation.own.waivedBecause", ["reason": $0]) }
                    ?? words("evaluation.own.waived")
            }
        }
    }
}

extension OwnAssessment {
    /// The questions that were answered, in the order of the form.
    var answers: [(question: String, text: String)] {
        [
            ("obtained", obtained), ("learnt", learnt), ("cost", cost), ("disagreement", disagreement),
            ("returnedTo", returnedTo),
        ].compactMap { question, text in text.map { (question, $0) } }
    }
}
