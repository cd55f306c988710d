import Cooperation
import HTML

/// One meeting: when and where, who can come, what will be spoken of, what was said.
struct MeetingPage: Component {
    let meeting: Meeting
    let sheet: CycleSheet
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
            if meeting.minutes.isEmpty { AgendaSection(page: self) }
            if isBegun { MinutesSection(page: self) }
            if isMine, meeting.minutes.isEmpty { conducting }
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

/// What waits, then what each one adds.
private struct AgendaSection: Component {
    let page: MeetingPage

    private var words: Words { page.words }
    private var sheet: CycleSheet { page.sheet }

    var body: some HTML {
        section(.id("ordre-du-jour")) {
            h2 { words("meetings.agenda") }
            p(.class("hint")) { words("meetings.agendaHelp") }
            ol { ForEach(points) { point in li { line(point) } } }
            if page.isOpen {
                form(.method("post"), .action(page.address("points")), .novalidate) {
                    Fields(page.draft, words).text(
                        "item",
                        words("meetings.item"),
                        hint: words("meetings.itemHint")
                    )
                    Submit(words("meetings.addItem"), words)
                }
            }
        }
    }

    private var points: [AgendaPoint] {
        sheet.cycle.meetings.agenda(of: page.meeting.number, in: sheet.cycle, on: sheet.day)
    }

    private func line(_ point: AgendaPoint) -> some HTML {
        let (text, link) = said(point)
        return AgendaLine(text: text, link: link.map { sheet.kept($0) })
    }

    private func said(_ point: AgendaPoint) -> (String, Link?) {
        switch point {
        case .question(let organisation, let message):
            (
                words(
                    "meetings.point.question",
                    ["organisation": sheet.names[organisation], "message": message ?? ""]
                ), Link("papiers", sheet.id.rawValue)
            )
        case .objection(let number, let title, let organisation):
            (
                words("meetings.point.objection", ["organisation": sheet.names[organisation], "title": title]),
                .decision(sheet.id, number)
            )
        case .decision(let number, let title):
            (words("meetings.point.decision", ["title": title]), .decision(sheet.id, number))
        case .review(let number, let title):
            (words("meetings.point.review", ["title": title]), .decision(sheet.id, number))
        case .gap(let gap): (words.gap(gap, sheet.names), .gap(gap, in: sheet.id, for: sheet.organisation))
        case .item(let item):
            (
                words(
                    "meetings.point.item",
                    ["organisation": sheet.names[item.value.organisation], "text": item.value.text]
                ), nil
            )
        }
    }
}

private struct AgendaLine: Component {
    let text: String
    let link: Link?

    var body: some HTML {
        if let link { a(.href(link)) { text } } else { text }
    }
}
