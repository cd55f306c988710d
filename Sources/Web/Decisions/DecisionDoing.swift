import Cooperation
import HTML

/// What the reader's organisation can do about an open decision, what is expected of it first.
struct DecisionDoing: Component {
    let page: DecisionPage

    private var decision: Decision { page.decision }
    private var sheet: CycleSheet { page.sheet }
    private var words: Words { page.words }
    private var fields: Fields { Fields(page.draft, words) }
    private var isAsker: Bool { decision.asker == sheet.organisation }

    var body: some HTML {
        voice
        if let objector = page.unheard.first(where: { $0 != sheet.organisation }) { hearing(objector) }
        if isAsker, page.unheard.isEmpty || !page.draft["text"].isEmpty { rewording }
        closing
        if !page.silent.isEmpty { round }
        if decision.mayBeTakenBack(by: sheet.organisation, seated: sheet.seated) { takingBack }
    }

    @HTMLBuilder private var voice: some HTML {
        section(.id("voix")) {
            h2 { words("decisions.speaking.title", ["organisation": sheet.speaking.organisationName]) }
            if decision.way == .advice, isAsker {
                p { words("decisions.speaking.asks") }
            } else if decision.way.isShared, !page.partners.contains(sheet.organisation) {
                p { words("decisions.speaking.watcher") }
            } else if let lacked = sheet.lackedMandate(for: decision.way.neededScope) {
                MandateNeeded(refusal: lacked, organisation: sheet.organisation, words: words)
                if !page.draft["choice"].isEmpty { KeptText(input: page.draft.input, words: words) }
            } else {
                VoiceForm(page: page)
            }
        }
    }

    private func hearing(_ objector: OrganisationID) -> some HTML {
        section {
            h2 { words("decisions.hear") }
            p { strong { sheet.names[objector] } }
            form(.method("post"), .action(address("ecoute")), .novalidate) {
                input(.type("hidden"), .name("objector"), .value(objector.rawValue))
                fields.prose("answer", words("decisions.hearLabel"), hint: words("decisions.hearHint"), rows: 3)
                Submit(words("decisions.hearSend"), words)
            }
        }
    }

    private var rewording: some HTML {
        details(page.draft["text"].isEmpty && page.draft.problem("text") == nil ? nil : .open) {
            summary { words("decisions.reword") }
            form(.method("post"), .action(address("formulation")), .novalidate) {
                p { words("decisions.rewordHelp") }
                fields.prose("text", words("decisions.rewordLabel"), rows: 5)
                Submit(words("decisions.rewordSend"), words)
            }
        }
    }

    @HTMLBuilder private var closing: some HTML {
        if decision.way.isShared || isAsker {
            section {
                h2 { words(decision.way.isShared ? "decisions.close" : "decisions.closeAdvice") }
                if !page.isRipe || !page.unheard.isEmpty {
                    p { words("decisions.notYet", ["day": words.shortDay(decision.question.answerBy)]) }
                } else if let lacked = lackedToClose {
                    MandateNeeded(refusal: lacked, organisation: sheet.organisation, words: words)
                    if !page.draft["became"].isEmpty { KeptText(input: page.draft.input, words: words) }
                } else {
                    form(.method("post"), .action(address("cloture")), .novalidate) {
                        if !decision.way.isShared {
                            fields.prose("became", words("decisions.became"), hint: words("decisions.becameHint"))
                        }
                        if !decision.way.isShared { sheet.referral(page.draft, words, in: "cloture") }
                        p { words("decisions.closeHelp") }
                        Submit(words("decisions.close"), words)
                    }
                }
            }
        }
    }

    /// What all have decided is closed from any seat; to decide after an advice takes a mandate.
    private var lackedToClose: MandateRefusal? {
        decision.way.isShared ? nil : sheet.lackedMandate(for: .decide)
    }

    private var round: some HTML {
        form(.method("post"), .action(address("tour"))) {
            p(.class("hint")) {
                words("decisions.roundHelp", ["organisations": words.list(page.silent.map { sheet.names[$0] })])
            }
            button(.type("submit")) { words("decisions.round") }
        }
    }

    private var takingBack: some HTML {
        details(page.draft.problem("reason") == nil ? nil : .open) {
            summary { words("decisions.takeBack") }
            form(.method("post"), .action(address("retrait")), .novalidate) {
                fields.prose("reason", words("decisions.takeBackLabel"), rows: 2)
                Submit(words("decisions.takeBackSend"), words)
            }
        }
    }

    private func address(_ segment: String) -> Link {
        Link.cycle(sheet.id, .decisions, String(decision.number), segment)
    }
}

private struct VoiceForm: Component {
    let page: DecisionPage

    private var decision: Decision { page.decision }
    private var words: Words { page.words }
    private var fields: Fields { Fields(page.draft, words) }
    private var mine: [Dated<DecisionVoice>] { decision.voices[page.sheet.organisation] ?? [] }

    var body: some HTML {
        if let last = decision.voice(of: page.sheet.organisation) {
            p {
                words(
                    "decisions.speaking.yours",
                    ["choice": words("decisions.choiceSaid.\(last.value.choice.rawValue)")]
                )
            }
        }
        form(
            .method("post"),
            .action(Link.cycle(page.sheet.id, .decisions, String(decision.number), "voix")),
            .novalidate
        ) {
            input(.type("hidden"), .name("seen"), .value(String(mine.count)))
            if decision.way == .advice {
                input(.type("hidden"), .name("choice"), .value(VoiceChoice.advise.rawValue))
            } else {
                fields.radios(
                    "choice",
                    words("decisions.speaking.question"),
                    decision.way.choices.map {
                        Choice(
                            $0.rawValue,
                            words("decisions.choice.\($0.rawValue)"),
                            hint: words("decisions.choiceHelp.\($0.rawValue)")
                        )
                    }
                )
            }
            fields.prose(
                "words",
                words("decisions.speaking.words"),
                hint: words("decisions.speaking.wordsHint"),
                rows: 3,
                required: decision.way == .advice
            )
            if decision.way == .consent {
                fields.prose(
                    "keep",
                    words("decisions.speaking.keep"),
                    hint: words("decisions.speaking.keepHint"),
                    rows: 2,
                    required: false
                )
                fields.prose(
                    "change",
                    words("decisions.speaking.change"),
                    hint: words("decisions.speaking.changeHint"),
                    rows: 2,
                    required: false
                )
            }
            if decision.way.neededScope >= .decide { page.sheet.referral(page.draft, words) }
            Submit(
                words("decisions.speaking.send", ["organisation": page.sheet.speaking.organisationName]),
                words
            )
        }
    }
}
