import Cooperation
import HTML

/// Since when and why the partnership stands still, and the question that takes it up again.
struct SuspensionNotice: Component {
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        if sheet.state == .suspended, let pause = sheet.cycle.course.pauses.last {
            Notice {
                p {
                    words(
                        "cycle.suspension.since",
                        ["day": words.shortDay(words.zone.local(pause.since.at).day), "reason": pause.reason]
                    )
                }
                if sheet.isOpen { p { way } }
            }
        }
    }

    @HTMLBuilder private var way: some HTML {
        if let question = sheet.cycle.decisions.open.last(where: { $0.question.effect?.kind == .resume }) {
            a(.href(sheet.kept(.decision(sheet.id, question.number)))) { words("cycle.suspension.answer") }
        } else {
            a(.class("button"), .href(Link.resuming(sheet.id, words))) { words("cycle.suspension.ask") }
        }
    }
}

extension Link {
    /// The question whether to take the partnership up again, as good as asked.
    static func resuming(_ partnership: PartnershipID, _ words: Words) -> Link {
        question(partnership, on: DecisionEffect(.resume), title: words("cycle.suspension.question"))
    }
}
