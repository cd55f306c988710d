import Cooperation
import HTML

/// Minutes to write: who was there, then the text.
struct MinutesForm: Component {
    let meeting: Meeting
    let sheet: CycleSheet
    let draft: Draft
    let words: Words

    var body: some HTML {
        fields.summary
        form(
            .method("post"),
            .action(Link.cycle(sheet.id, .meetings, String(meeting.number), "compte-rendu")),
            .novalidate
        ) {
            input(.type("hidden"), .name("seen"), .value(seen))
            fieldset(.id("champ-presence"), .classes(draft.problem("presence") == nil ? "choices" : "choices wrong")) {
                legend { words("meetings.minuting.presence") }
                if let problem = fields.problem("presence") {
                    p(.class("problem"), .id("erreur-presence")) { problem }
                }
                ForEach(sheet.cycle.attendees(of: meeting, on: sheet.day)) { organisation in
                    fields.oneOf(
                        MinutesFields.name(organisation),
                        sheet.placedName(organisation, words),
                        empty: "—",
                        Presence.allCases.map { Choice($0.rawValue, words("meetings.presence.\($0.rawValue)")) }
                    )
                }
            }
            fields.prose(
                "text",
                words("meetings.minuting.text"),
                hint: words("meetings.minuting.textHint"),
                rows: 16
            )
            Submit(
                words("meetings.minuting.send", ["organisation": sheet.speaking.organisationName]),
                back: .meeting(sheet.id, meeting.number),
                words
            )
        }
    }

    private var fields: Fields { Fields(draft, words) }

    private var seen: String {
        draft.input.has("seen") && draft.problems.allSatisfy { $0.key != "refusal.meetings.minutesMeanwhile" }
            ? draft["seen"] : String(meeting.minutes.count)
    }
}

/// The minutes as they were written, one text after the other, and what they give to decide and to do.
struct MinutesSection: Component {
    let page: MeetingPage

    private var meeting: Meeting { page.meeting }
    private var words: Words { page.words }
    private var sheet: CycleSheet { page.sheet }

    var body: some HTML {
        section(.id("compte-rendu")) {
            h2 { words("meetings.minutes") }
            if meeting.minutes.isEmpty { p { words("meetings.noMinutes") } }
            ForEach(meeting.minutes.reversed()) { minutes in text(minutes) }
            if page.isOpen {
                p {
                    a(.class("button"), .href(page.address("compte-rendu"))) {
                        words(meeting.minutes.isEmpty ? "meetings.writeMinutes" : "meetings.addMinutes")
                    }
                }
            }
        }
        section(.id("suites")) {
            h2 { words("meetings.followUps") }
            tasks
            if page.isOpen {
                noting
                p { a(.href(decision)) { words("meetings.bearDecision") } }
            }
        }
    }

    private func text(_ minutes: Dated<MeetingMinutes>) -> some HTML {
        section(.class("sheet")) {
            p(.class("soft")) {
                words("meetings.writtenBy", ["organisation": sheet.names[minutes.value.organisation]])
                " "
                Timestamp(minutes.record.at, words)
            }
            dl(.class("facts")) {
                ForEach(minutes.value.presence) { presence in
                    dt { sheet.names[presence.organisation] }
                    dd { words("meetings.presence.\(presence.presence.rawValue)") }
                }
            }
            PaperProse(text: minutes.value.text, words: words)
        }
    }

    @HTMLBuilder private var tasks: some HTML {
        let tasks = sheet.cycle.meetings.tasks(of: meeting.number)
        let decisions = sheet.cycle.decisions.all.filter { $0.question.meeting == meeting.number }
        if tasks.isEmpty, decisions.isEmpty { p { words("meetings.noFollowUps") } }
        ul {
            ForEach(decisions) { decision in
                li { a(.href(sheet.kept(.decision(sheet.id, decision.number)))) { decision.question.title } }
            }
            ForEach(tasks) { task in li { line(task.value) } }
        }
    }

    private func line(_ task: MinutedTask) -> String {
        let named = ["organisation": sheet.names[task.organisation], "what": task.what]
        guard let due = task.due else { return words("meetings.taskLine", named) }
        return words("meetings.taskLineDue", named.merging(["day": words.shortDay(due)]) { own, _ in own })
    }

    private var noting: some HTML {
        let fields = Fields(page.draft, words)
        return form(.method("post"), .action(page.address("taches")), .novalidate) {
            fields.text("what", words("meetings.task"), hint: words("meetings.taskHint"))
            fields.oneOf(
                "owner",
                words("meetings.owner"),
                sheet.seated.map { Choice($0.rawValue, sheet.names[$0]) }
            )
            fields.day("due", words("meetings.due"), required: false)
            Submit(words("meetings.noteTask"), words)
        }
    }

    private var decision: Link {
        Link.cycle(sheet.id, .decisions, "nouvelle").with([("meeting", String(meeting.number))])
    }
}
