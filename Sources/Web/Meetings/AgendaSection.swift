import Cooperation
import HTML
import Journal

/// What waits, then what each one adds; once minutes exist, as it was when they were written, to be read only.
struct AgendaSection: Component {
    let page: MeetingPage

    private var words: Words { page.words }
    private var sheet: CycleSheet { page.sheet }

    var body: some HTML {
        section(.id("ordre-du-jour")) {
            h2 { words("meetings.agenda") }
            p(.class("hint")) { words(isClosed ? "meetings.agendaClosed" : "meetings.agendaHelp") }
            if page.agenda.isEmpty {
                p { words("meetings.agendaEmpty") }
            } else {
                ol { ForEach(page.agenda) { point in li { line(point) } } }
            }
            if isClosed, page.draft.input.has("item") { KeptText(input: page.draft.input, words: words) }
            if page.isOpen, !isClosed {
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

    private var isClosed: Bool { !page.meeting.minutes.isEmpty }

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
        case .gap(let gap):
            (words.gap(gap, sheet.names), isClosed ? nil : .gap(gap, in: sheet.id, for: sheet.organisation))
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

extension MemberContext {
    /// The agenda as it is, or as it was when the first minutes were written.
    func agenda(of meeting: Meeting, in sheet: CycleSheet) async throws -> [AgendaPoint] {
        let meetings = sheet.cycle.meetings
        guard let written = meeting.minutes.first?.record.at else {
            return meetings.agenda(of: meeting.number, in: sheet.cycle, on: sheet.day)
        }
        let past = try await store.cycle(of: sheet.id, number: sheet.cycle.id.number, at: written)
        return meetings.agenda(of: meeting.number, in: past, on: words.zone.local(written).day)
    }
}
