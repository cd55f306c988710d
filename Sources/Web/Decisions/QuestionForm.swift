import Cooperation
import HTML

/// A question to put to the others, with what the frame says of each subject.
struct QuestionForm: Component {
    let sheet: CycleSheet
    let draft: Draft
    let words: Words

    var body: some HTML {
        fields.summary
        form(.method("post"), .action(Link.cycle(sheet.id, .decisions, "nouvelle")), .novalidate) {
            input(.type("hidden"), .name("meeting"), .value(draft["meeting"]))
            input(.type("hidden"), .name("reviews"), .value(draft["reviews"]))
            fields.text("title", words("decisions.asking.titleLabel"), hint: words("decisions.asking.titleHint"))
            fields.prose("text", words("decisions.asking.text"), hint: words("decisions.asking.textHint"))
            fields.radios(
                "subject",
                words("decisions.asking.subject"),
                DecisionSubject.allCases.map {
                    Choice($0.rawValue, words("decisions.subject.\($0.rawValue)").capitalised, hint: ruled($0))
                }
            )
            fields.radios(
                "way",
                words("decisions.asking.way"),
                hint: words("decisions.asking.wayHint"),
                DecisionWay.allCases.map {
                    Choice(
                        $0.rawValue,
                        words("decisions.way.\($0.rawValue)").capitalised,
                        hint: words("decisions.wayHelp.\($0.rawValue)")
                    )
                }
            )
            fields.day("answerBy", words("decisions.asking.answerBy"), hint: words("decisions.asking.answerByHint"))
            fields.day(
                "reviewOn",
                words("decisions.asking.reviewOn"),
                hint: words("decisions.asking.reviewOnHint"),
                required: false
            )
            fields.oneOf(
                "effect",
                words("decisions.asking.effect"),
                empty: words("decisions.effect.none").capitalised,
                sheet.cycle.possibleEffects(on: sheet.day).map {
                    Choice($0.choice, words.effect($0, in: sheet).capitalised)
                }
            )
            p { words("decisions.asking.sendHelp") }
            Submit(
                words("decisions.asking.send", ["organisation": sheet.speaking.organisationName]),
                back: .cycle(sheet.id, .decisions),
                words
            )
        }
    }

    private var fields: Fields { Fields(draft, words) }

    private func ruled(_ subject: DecisionSubject) -> String? {
        sheet.cycle.way(for: subject, on: sheet.day).map {
            "\(words("decisions.asking.ruled")) \(words("decisions.way.\($0.rawValue)"))"
        }
    }
}
