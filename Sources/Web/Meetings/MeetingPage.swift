import Cooperation
import HTML

/// One meeting: when and where, who can come, what will be spoken of, what was said.
struct MeetingPage: Component {
    let meeting: Meeting
    let sheet: CycleSheet
    let agenda: [AgendaPoint]
    let draft: Draft
    let words: Words

    var body: some HTML {
        Fields(draft, words).summary
        p { StateMark(meeting.state(on: sheet.day), words) }
        facts
        if let cancelled = meeting.cancelled {
            Notice { p { words("meetings.cancelledLine", ["reason": cancelled.value.reason]) } }
        } else {
            if meeting.fixed == nil { PollSection(page: self) }
            AgendaSection(page: self)
            if isBegun { MinutesSection(page: self) }
            if isMine, meeting.minutes.isEmpty {
                if meeting.fixed != nil { MoveSection(page: self) }
                conducting
            }
        }
    }

    /// Whether the reader may write here now.
    var isOpen: Bool { sheet.isOpen && meeting.cancelled == nil }

    /// Whether the reader called the meeting, or facilitates.
    var isMine: Bool {
        let moment = Moment(instant: words.now, day: sheet.day)
        let sitting = Sitting(sheet.partnership, speaker: sheet.speaking.speaker, at: moment)
        return isOpen && (meeting.convener == sheet.organisation || sheet.cycle.facilitates(sitting))
    }

    private var isBegun: Bool { meeting.fixed.map { $0.value.slot.day <= sheet.day } ?? false }

    func address(_ segment: String) -> Link {
        sheet.kept(.cycle(sheet.id, .meetings, String(meeting.number), segment))
    }

    private var facts: some HTML {
        dl(.class("facts")) {
            if let fixed = meeting.fixed {
                dt { words("meetings.when") }
                dd {
                    words.slot(fixed.value.slot)
                    " · "
                    a(.href(address("rencontre.ics"))) { words("meetings.addToCalendar") }
                    MovedLine(meeting: meeting, words: words)
                }
            }
            dt { words("meetings.where") }
            dd {
                words("meetings.form.\(meeting.plan.form.rawValue)")
                if let place = meeting.place {
                    ", "
                    place
                }
            }
            dt { words("meetings.lasts") }
            dd { words("meetings.minutesLong", ["minutes": words.number(meeting.plan.length)]) }
            dt { words("meetings.convener") }
            dd { sheet.names[meeting.convener] }
            if !meeting.plan.essential.isEmpty {
                dt { words("meetings.essential") }
                dd { words.list(meeting.plan.essential.map { sheet.names[$0] }) }
            }
            if let purpose = meeting.plan.purpose {
                dt { words("meetings.purpose") }
                dd { PaperProse(text: purpose, words: words) }
            }
        }
    }

    private var conducting: some HTML {
        details(draft.problem("reason") == nil ? nil : .open) {
            summary { words("meetings.cancel") }
            form(.method("post"), .action(address("annulation")), .novalidate) {
                Fields(draft, words).prose("reason", words("meetings.cancelLabel"), rows: 2)
                Submit(words("meetings.cancel"), words)
            }
        }
    }
}
