import Cooperation
import HTML

/// What S-102 asks before anybody is told: who decided, what is open, how far, how much time, until when.
struct TermsFields: Component {
    let draft: Draft
    let words: Words

    var body: some HTML {
        let fields = Fields(draft, words)
        section(.class("guided"), .id("conditions")) {
            h2 { words("papers.write.terms") }
            p(.class("hint")) { words("papers.write.termsLead") }
            fields.prose(
                "decidedBy",
                words("papers.write.decidedBy"),
                hint: words("papers.write.decidedByHint"),
                rows: 2,
                required: false
            )
            fields.prose(
                "stillOpen",
                words("papers.write.stillOpen"),
                hint: words("papers.write.stillOpenHint"),
                rows: 3,
                required: false
            )
            fields.radios("stage", words("papers.write.stage"), stages)
            fieldset {
                legend { words("papers.write.hours") }
                p(.class("hint")) { words("papers.write.hoursHint") }
                div(.class("inline")) {
                    number("hoursBefore", "papers.write.hoursBefore")
                    number("hoursDuring", "papers.write.hoursDuring")
                    number("hoursAfter", "papers.write.hoursAfter")
                }
            }
            fieldset {
                legend { words("papers.write.period") }
                div(.class("inline")) {
                    fields.day("start", words("papers.write.start"), required: false)
                    fields.day("end", words("papers.write.end"), required: false)
                }
            }
            fields.day(
                "replyBy",
                words("papers.write.replyBy"),
                hint: words("papers.write.replyByHint"),
                required: false
            )
            fields.text(
                "noticeDays",
                words("papers.write.noticeDays"),
                hint: words("papers.write.noticeDaysHint"),
                type: "number",
                required: false
            )
        }
    }

    private func number(_ name: String, _ key: String) -> some HTML {
        Fields(draft, words).text(name, words(key), type: "number", required: false)
    }

    private var stages: [Choice] {
        DesignStage.allCases.map { Choice($0.rawValue, words("mentions.stage.\($0.rawValue)")) }
    }
}
