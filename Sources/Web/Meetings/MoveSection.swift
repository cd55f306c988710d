import Cooperation
import HTML

/// Gives another date or place to a meeting whose date is fixed, with what each one had said of the dates proposed.
struct MoveSection: Component {
    let page: MeetingPage

    private var meeting: Meeting { page.meeting }
    private var words: Words { page.words }

    var body: some HTML {
        details(isTyped ? .open : nil) {
            summary { words("meetings.move.open") }
            p(.class("hint")) { words("meetings.move.help") }
            if meeting.plan.slots.count > 1 { SlotTable(page: page) }
            form(.method("post"), .action(page.address("deplacement")), .novalidate) {
                div(.class("inline")) {
                    fields.day("day-1", words("meetings.move.day"))
                    fields.text("time-1", words("meetings.move.time"), type: "time")
                }
                fields.text("place", words("meetings.calling.place"), required: false)
                Submit(words("meetings.move.send"), words)
            }
        }
    }

    private var isTyped: Bool { page.draft.input.has("day-1") }

    private var fields: Fields {
        guard !isTyped, let slot = meeting.fixed?.value.slot else { return Fields(page.draft, words) }
        let known = MeetingFields.typed(slot, line: 1).merging(["place": meeting.place ?? ""]) { own, _ in own }
        return Fields(Draft(known), words)
    }
}

/// Which date a meeting had before it was moved.
struct MovedLine: Component {
    let meeting: Meeting
    let words: Words

    var body: some HTML {
        if let move = meeting.moves.last(where: { $0.value.changesDate }) {
            p(.class("soft")) { words("meetings.movedFrom", ["date": words.slot(move.value.from)]) }
        }
    }
}
