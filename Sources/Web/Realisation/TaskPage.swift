import Cooperation
import HTML

/// One task, what became of it step by step, and the next step for the organisation that has it.
struct TaskPage: Component {
    let life: TaskLife
    let sheet: CycleSheet
    let draft: Draft
    let words: Words

    var body: some HTML {
        p { StateMark(life, in: sheet, words) }
        dl(.class("facts")) {
            dt { words("realisation.column.organisation") }
            dd { sheet.names[task.organisation] }
            dt { words("realisation.column.due") }
            dd { task.due.map { words.day($0) } ?? words("realisation.noDue") }
            if let number = task.action, let action = try? sheet.cycle.realisation.action(number) {
                dt { words("realisation.column.action") }
                dd { a(.href(sheet.kept(.action(sheet.id, number)))) { action.title } }
            }
        }
        if let number = task.action, let action = try? sheet.cycle.realisation.action(number) {
            DroppingNotice(action: action, sheet: sheet, words: words)
        }
        WrittenBy(record: life.task.record, sheet: sheet, words: words)
        if !life.moves.isEmpty {
            h2 { words("realisation.task.story") }
            ul {
                ForEach(life.moves) { move in
                    li {
                        strong { words("realisation.task.state.\(move.value.state.rawValue)") }
                        " · "
                        Timestamp(move.record.at, words)
                        if let note = move.value.note { p { q { note } } }
                    }
                }
            }
        }
        if isMine, !life.state.next.isEmpty { moveForm } else if sheet.isOpen { whose }
    }

    private var moveForm: some HTML {
        form(.method("post"), .action(Link.realisation(sheet.id, .tasks, String(life.number))), .class("airy")) {
            fields.summary
            fields.radios(
                "state",
                words("realisation.task.next"),
                life.state.next.map { Choice($0.rawValue, words("realisation.task.move.\($0.rawValue)")) }
            )
            fields.prose(
                "note",
                words("realisation.task.note"),
                hint: words("realisation.task.noteHint"),
                rows: 3,
                required: false
            )
            Submit(words("realisation.task.moveSend"), back: .realisation(sheet.id, .tasks), words)
        }
    }

    @HTMLBuilder
    private var whose: some HTML {
        if task.organisation != sheet.organisation {
            p(.class("soft")) { words("realisation.task.theirs", ["organisation": sheet.names[task.organisation]]) }
        }
    }

    private var task: PlannedTask { life.task.value }
    private var fields: Fields { Fields(draft, words) }
    private var isMine: Bool {
        sheet.isOpen && !sheet.cycle.realisation.isDropped(life) && task.organisation == sheet.organisation
    }
}
