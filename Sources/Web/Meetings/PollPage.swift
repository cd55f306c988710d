import Cooperation
import HTML

/// The page behind a link: the meeting, and one question for each date.
struct PollPage: Component {
    let door: PollDoor
    let draft: Draft
    let words: Words

    var body: some HTML {
        Fields(draft, words).summary
        p(.class("hint")) {
            words(
                "meetings.link.whose",
                ["organisation": door.names[door.link.organisation], "until": words.time(door.until)]
            )
        }
        if let cancelled = door.meeting.cancelled {
            Notice { p { words("meetings.cancelledLine", ["reason": cancelled.value.reason]) } }
        } else {
            place
            if let fixed = door.meeting.fixed {
                p { strong { words.slot(fixed.value.slot).capitalised } }
                MovedLine(meeting: door.meeting, words: words)
                p { a(.class("button main"), .href(Link.pollCalendar(door.token))) { words("meetings.addToCalendar") } }
            } else {
                answering
                PollDenialForm(token: door.token, words: words)
            }
        }
    }

    @HTMLBuilder private var place: some HTML {
        p {
            words("meetings.form.\(door.meeting.plan.form.rawValue)")
            if let room = door.meeting.place {
                ", "
                room
            }
            " · "
            words("meetings.minutesLong", ["minutes": words.number(door.meeting.plan.length)])
        }
        if let purpose = door.meeting.plan.purpose { PaperProse(text: purpose, words: words) }
    }

    private var answering: some HTML {
        form(.method("post"), .action(Link.poll(door.token)), .novalidate) {
            SlotFields(meeting: door.meeting, draft: draft, words: words)
            p { words("meetings.link.change") }
            Submit(
                words("meetings.sendDates", ["organisation": door.names[door.link.organisation]]),
                words
            )
        }
    }
}

/// An address to copy, whole.
struct CopiedAddress: Component {
    let address: String
    let words: Words

    var body: some HTML {
        div(.class("field")) {
            label(.for("champ-adresse")) { words("meetings.link.address") }
            input(.type("text"), .id("champ-adresse"), .name("adresse"), .value(address), .readonly)
        }
    }
}
