import Cooperation
import HTML

/// A decision whose day of review has come: it still holds, or it is asked anew.
struct DecisionReview: Component {
    let page: DecisionPage

    private var decision: Decision { page.decision }
    private var sheet: CycleSheet { page.sheet }
    private var words: Words { page.words }

    var body: some HTML {
        if isDue {
            section(.class("missing"), .id("revue")) {
                h2 { words("decisions.reviewing.title") }
                p { words("decisions.reviewing.help") }
                if page.partners.contains(sheet.organisation) { confirming }
                p { a(.class("button"), .href(again)) { words("decisions.reviewing.again") } }
            }
        }
    }

    @HTMLBuilder private var confirming: some HTML {
        if let lacked = sheet.lackedMandate(for: .decide) {
            MandateNeeded(refusal: lacked, organisation: sheet.organisation, words: words)
        } else {
            form(.method("post"), .action(address), .novalidate) {
                Fields(page.draft, words).day(
                    "reviewOn",
                    words("decisions.reviewing.next"),
                    hint: words("decisions.reviewing.nextHint"),
                    required: false
                )
                sheet.referral(page.draft, words, in: "revue")
                Submit(words("decisions.reviewing.holds"), words)
            }
        }
    }

    private var isDue: Bool {
        sheet.isOpen && sheet.cycle.decisions.toReview(on: sheet.day).contains { $0.number == decision.number }
    }

    private var address: Link { .cycle(sheet.id, .decisions, String(decision.number), "revue") }

    private var again: Link {
        Link.cycle(sheet.id, .decisions, "nouvelle").with([
            ("subject", decision.question.subject.rawValue), ("title", decision.question.title),
            ("text", decision.text), ("reviews", String(decision.number)),
        ])
    }
}

/// Who said, and when, that a decision still holds.
struct DecisionConfirmations: Component {
    let page: DecisionPage

    var body: some HTML {
        ForEach(page.decision.confirmations) { confirmation in
            p {
                page.words(
                    "decisions.reviewing.held",
                    [
                        "organisation": page.sheet.names[confirmation.record.actor.organisation],
                        "day": page.words.shortDay(page.words.zone.local(confirmation.record.at).day),
                    ]
                )
            }
        }
    }
}
