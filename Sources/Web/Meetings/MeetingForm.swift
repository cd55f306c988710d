import Cooperation
import HTML

/// A meeting to call: what for, where, and the dates among which to choose.
struct MeetingForm: Component {
    let sheet: CycleSheet
    let draft: Draft
    let words: Words

    var body: some HTML {
        fields.summary
        form(.method("post"), .action(Link.cycle(sheet.id, .meetings, "nouvelle")), .novalidate) {
            fields.text("title", words("meetings.calling.titleLabel"), hint: words("meetings.calling.titleHint"))
            fields.prose(
                "purpose",
                words("meetings.calling.purpose"),
                hint: words("meetings.calling.purposeHint"),
                rows: 3,
                required: false
            )
            fields.radios(
                "form",
                words("meetings.calling.form"),
                MeetingPlan.Form.allCases.map { Choice($0.rawValue, words("meetings.form.\($0.rawValue)")) }
            )
            fields.text(
                "place",
                words("meetings.calling.place"),
                hint: words("meetings.calling.placeHint"),
                required: false
            )
            fields.text("length", words("meetings.calling.length"), type: "number")
            dates
            fields.checks(
                "essential",
                words("meetings.calling.essential"),
                hint: words("meetings.calling.essentialHint"),
                sheet.seated.map { Choice($0.rawValue, sheet.names[$0]) }
            )
            fields.day(
                "answerBy",
                words("meetings.calling.answerBy"),
                hint: words("meetings.calling.answerByHint"),
                required: false
            )
            p { words("meetings.calling.sendHelp") }
            Submit(words("meetings.calling.send"), back: .cycle(sheet.id, .meetings), words)
        }
    }

    private var fields: Fields { Fields(draft, words) }

    private var dates: some HTML {
        fieldset {
            legend { words("meetings.calling.dates") }
            p(.class("hint")) { words("meetings.calling.datesHint") }
            ForEach(1...MeetingFields.firstLines) { date($0) }
            details(hasLaterDates ? .open : nil) {
                summary { words("meetings.calling.moreDates") }
                ForEach(later) { date($0) }
            }
        }
    }

    private func date(_ line: Int) -> some HTML {
        div(.class("inline")) {
            fields.day("day-\(line)", words("meetings.calling.day", ["line": words.number(line)]), required: false)
            fields.text(
                "time-\(line)",
                words("meetings.calling.time", ["line": words.number(line)]),
                type: "time",
                required: false
            )
        }
    }

    private var later: ClosedRange<Int> { (MeetingFields.firstLines + 1)...Meetings.slotLimit }

    private var hasLaterDates: Bool {
        later.contains { !draft["day-\($0)"].isEmpty || !draft["time-\($0)"].isEmpty }
    }
}
