import Cooperation
import HTML

/// One decision: the question, each one's voice, what came of it, and what the reader's organisation can do.
struct DecisionPage: Component {
    let decision: Decision
    let sheet: CycleSheet
    let mandates: VoiceMandates
    let draft: Draft
    let words: Words

    var body: some HTML {
        Fields(draft, words).summary
        if !decision.isOpen, !draft.problems.isEmpty { KeptText(input: draft.input, words: words) }
        p {
            StateMark(decision, words)
            " · "
            words("decisions.title", ["number": words.number(decision.number)])
            " · "
            words("decisions.way.\(decision.way.rawValue)")
        }
        section(.class("sheet")) {
            p(.class("soft")) { words("decisions.askedBy", ["organisation": sheet.names[decision.asker]]) }
            PaperProse(text: decision.text, words: words)
            facts
        }
        if let ending = decision.ending { EndingSection(ending: ending, page: self) } else { deadline }
        DecisionReview(page: self)
        VoicesTable(decision: decision, sheet: sheet, mandates: mandates, words: words)
        if decision.isOpen, sheet.isOpen { DecisionDoing(page: self) }
        wordings
    }

    var partners: [OrganisationID] { sheet.cycle.partners(on: sheet.day) }
    var unheard: [OrganisationID] { decision.unheard(among: partners) }
    var silent: [OrganisationID] { decision.silent(of: partners, seated: sheet.seated) }
    var isRipe: Bool { decision.isRipe(partners: partners, seated: sheet.seated, on: sheet.day) }

    @HTMLBuilder private var facts: some HTML {
        if let effect = decision.question.effect {
            p { words("decisions.effectLine", ["effect": words.effect(effect, in: sheet)]) }
        }
        DecisionConfirmations(page: self)
        if let day = decision.reviewOn { p { words("decisions.reviewLine", ["day": words.shortDay(day)]) } }
        if let number = decision.question.reviews {
            p {
                a(.href(sheet.kept(.decision(sheet.id, number)))) {
                    words("decisions.reviewing.of", ["number": words.number(number)])
                }
            }
        }
        if let meeting = decision.question.meeting {
            p {
                a(.href(sheet.kept(.cycle(sheet.id, .meetings, String(meeting))))) {
                    words("decisions.meetingLine", ["number": words.number(meeting)])
                }
            }
        }
    }

    @HTMLBuilder private var deadline: some HTML {
        p {
            decision.question.answerBy < sheet.day
                ? words("decisions.overdue", ["day": words.shortDay(decision.question.answerBy)])
                : words("decisions.byWhen", ["day": words.shortDay(decision.question.answerBy)]).capitalised
        }
        if let last = decision.calls.last {
            p { words("decisions.roundCalled", ["when": words.ago(last.at)]) }
        }
    }

    @HTMLBuilder private var wordings: some HTML {
        if decision.wording > 1 {
            let texts = [decision.question.text] + decision.rewordings.dropLast().map(\.value.text)
            ForEach(Array(texts.enumerated())) { earlier in
                details {
                    summary { words("decisions.earlier", ["number": words.number(earlier.offset + 1)]) }
                    PaperProse(text: earlier.element, words: words)
                }
            }
        }
    }
}

/// What came of it, with the disagreements beside it (I-15).
private struct EndingSection: Component {
    let ending: Dated<DecisionEnding>
    let page: DecisionPage

    private var words: Words { page.words }
    private var dissent: [Dated<DecisionVoice>] { page.decision.dissent }

    var body: some HTML {
        section {
            p {
                words("decisions.closedWhen")
                " "
                Timestamp(ending.record.at, words)
            }
            if let said = ending.value.words {
                p { strong { words(line, ["organisation": page.sheet.names[page.decision.asker]]) } }
                PaperProse(text: said, words: words)
            }
            if !dissent.isEmpty {
                h2 { words("decisions.dissent") }
                ForEach(dissent) { voice in DissentLine(voice: voice.value, sheet: page.sheet, words: words) }
            }
        }
    }

    private var line: String {
        ending.value.outcome == .withdrawn ? "decisions.takenBackLine" : "decisions.becameLine"
    }
}
