import Cooperation
import HTML

/// The five questions on one page: what stands, whom it suits, who has not said.
struct QuestionList: Component {
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        ForEach(PartnershipQuestion.allCases) { question in
            section(.class("guided")) {
                h2 {
                    a(.href(sheet.kept(.cycle(sheet.id, .preparation, "questions", question.rawValue)))) {
                        words("preparation.question.\(question.rawValue)")
                    }
                }
                QuestionStanding(sheet: sheet, file: sheet.preparation.file(question), words: words)
            }
        }
    }
}

private struct QuestionStanding: Component {
    let sheet: CycleSheet
    let file: QuestionFile
    let words: Words

    var body: some HTML {
        if let standing = file.standing {
            p {
                StateMark(
                    file.isAnswered ? .full : file.objections.isEmpty ? .half : .contested,
                    words("preparation.questions.\(state)")
                )
            }
            Prose(standing.value.text)
            p(.class("hint")) {
                words("preparation.questions.by", ["organisation": sheet.names[standing.value.organisation]])
                " · "
                Timestamp(standing.record.at, words)
            }
            ul {
                ForEach(sheet.alphabetically.filter { $0 != standing.value.organisation }) { organisation in
                    li {
                        sheet.names[organisation]
                        " · "
                        voice(file.voice(of: organisation))
                    }
                }
            }
        } else {
            p(.class("soft")) { words("preparation.questions.none") }
        }
    }

    private var state: String { file.isAnswered ? "common" : file.objections.isEmpty ? "proposed" : "objected" }

    private func voice(_ voice: QuestionVoice?) -> some HTML {
        let key = voice.map { $0.agrees ? "yes" : "no" } ?? "silent"
        return span {
            words("preparation.suits.\(key)")
            if let reason = voice?.reason, !reason.isEmpty {
                " "
                q { reason }
            }
        }
    }
}

/// One question: an answer to propose, or to say whether it suits.
struct QuestionPage: Component {
    let sheet: CycleSheet
    let question: PartnershipQuestion
    let draft: Draft
    let words: Words

    var body: some HTML {
        QuestionStanding(sheet: sheet, file: file, words: words)
        if sheet.isOpen {
            fields.summary
            if let standing = file.standing, standing.value.organisation != sheet.organisation { voicing }
            proposing
        }
        if file.wordings.count > 1 {
            details {
                summary { words("preparation.rewritten", count: file.wordings.count) }
                ForEach(file.wordings.dropLast().reversed()) { wording in
                    p(.class("hint")) {
                        sheet.names[wording.value.organisation]
                        " · "
                        Timestamp(wording.record.at, words)
                    }
                    Prose(wording.value.text)
                }
            }
        }
    }

    private var voicing: some HTML {
        form(.method("post"), .action(link("accord"))) {
            input(.type("hidden"), .name("seen"), .value(String(file.wordings.count)))
            fields.radios(
                "suits",
                words("preparation.suits.question", ["organisation": sheet.speaking.organisationName]),
                Suits.allCases.map { Choice($0.rawValue, words("preparation.suits.\($0.rawValue)")) }
            )
            fields.prose("reason", words("preparation.suits.reason"), rows: 2, required: false)
            Submit(words("preparation.suits.send"), words)
        }
    }

    private var proposing: some HTML {
        form(.method("post"), .action(link())) {
            input(.type("hidden"), .name("seen"), .value(String(file.wordings.count)))
            section(.class("guided")) {
                fields.prose(
                    question.rawValue,
                    words(file.standing == nil ? "preparation.questions.propose" : "preparation.questions.another"),
                    rows: 4
                )
                details {
                    summary { words("papers.write.example") }
                    p(.class("example")) { words("preparation.question.\(question.rawValue)Example") }
                }
            }
            Submit(words("preparation.questions.send"), back: .cycle(sheet.id, .preparation, "questions"), words)
        }
    }

    private func link(_ more: String? = nil) -> Link {
        more.map { Link.cycle(sheet.id, .preparation, "questions", question.rawValue, $0) }
            ?? Link.cycle(sheet.id, .preparation, "questions", question.rawValue)
    }

    private var file: QuestionFile { sheet.preparation.file(question) }
    private var fields: Fields { Fields(draft, words) }
}
