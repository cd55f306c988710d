import Cooperation
import HTML

/// What waits, then what each one adds.
struct AgendaSection: Component {
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
        return AgendaLine(text: text, link: link)
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
