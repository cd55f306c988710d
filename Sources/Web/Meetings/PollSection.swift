import Cooperation
import HTML

/// Who can come when: the table, the reader's own answer, and the choice of the date.
struct PollSection: Component {
    let page: MeetingPage

    private var meeting: Meeting { page.meeting }
    private var words: Words { page.words }
    private var sheet: CycleSheet { page.sheet }

    var body: some HTML {
        section(.id("dates")) {
            h2 { words("meetings.poll") }
            if let day = meeting.plan.answerBy { p { words("meetings.answerUntil", ["day": words.shortDay(day)]) } }
            SlotTable(page: page)
            if page.isOpen { answering }
            if page.isMine { choosing }
        }
    }

    private var answering: some HTML {
        let own =
            page.draft.input.has("slot-1") || page.draft.problem("slot-1") != nil
            ? page.draft : MeetingFields.draft(of: meeting, for: sheet.organisation)
        return form(.method("post"), .action(page.address("disponibilites")), .novalidate) {
            h3 { words("meetings.yourDates", ["organisation": sheet.speaking.organisationName]) }
            SlotFields(meeting: meeting, draft: own, words: words)
            Submit(words("meetings.sendDates", ["organisation": sheet.speaking.organisationName]), words)
            p {
                button(.type("submit"), .class("quiet"), .custom("formaction", page.address("lien").path)) {
                    words("meetings.handOn")
                }
            }
        }
    }

    private var choosing: some HTML {
        form(.method("post"), .action(page.address("date")), .novalidate) {
            h3 { words("meetings.choose") }
            p(.class("hint")) { words("meetings.chooseHelp") }
            fields.radios(
                "slot",
                words("meetings.chosenDate"),
                meeting.ranking.map { Choice(String($0.index), words.slot($0.slot), hint: words.tally($0)) }
            )
            fields.text("place", words("meetings.calling.place"), required: false)
            Submit(words("meetings.fix"), words)
        }
    }

    private var fields: Fields { Fields(page.draft, words) }
}

/// One question for each date; nothing chosen is nothing said.
struct SlotFields: Component {
    let meeting: Meeting
    let draft: Draft
    let words: Words

    var body: some HTML {
        ForEach(Array(meeting.plan.slots.enumerated())) { slot in
            Fields(draft, words).radios(
                "slot-\(slot.offset + 1)",
                words.slot(slot.element),
                Availability.allCases.map { Choice($0.rawValue, words("meetings.availability.\($0.rawValue)")) }
            )
        }
    }
}

/// A word and a shape for an answer; unknown is not no (I-32).
struct AvailabilityMark: Component {
    let availability: Availability?
    let words: Words

    init(_ availability: Availability?, _ words: Words) {
        self.availability = availability
        self.words = words
    }

    var body: some HTML {
        switch availability {
        case .yes: StateMark(.full, words("meetings.availability.yes"))
        case .ifNeedBe: StateMark(.half, words("meetings.availability.ifNeedBe"))
        case .no: StateMark(.ended, words("meetings.availability.no"))
        case nil: StateMark(.waiting, words("meetings.availability.unknown"))
        }
    }
}
