import Cooperation
import HTML

/// The way out before the frame stands: every partner wishes to stop, or nobody is left to go on with.
struct AbandonSection: Component {
    let sheet: CycleSheet
    let fields: Fields
    let words: Words

    var body: some HTML {
        section(.id("abandon")) {
            h2 { words("evaluation.abandon.title") }
            p { words(sheet.seated.count < 2 ? "evaluation.abandon.alone" : "evaluation.abandon.all") }
            p { words("evaluation.abandon.effect") }
            form(.method("post"), .action(Link.evaluation(sheet.id, .next, "abandon")), .class("airy"), .novalidate) {
                input(.type("hidden"), .name("cycle"), .value(String(sheet.cycle.id.number)))
                fields.prose("abandonReason", words("evaluation.abandon.reason"), rows: 3)
                sheet.referral(fields.draft, words, in: "abandon")
                Submit(words("evaluation.abandon.send"), grave: true, words)
            }
        }
    }
}
