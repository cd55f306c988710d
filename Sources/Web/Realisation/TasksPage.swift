import Cooperation
import HTML

/// What is to do, the soonest first; what was done; a task to offer.
struct TasksPage: Component {
    let sheet: CycleSheet
    let draft: Draft
    let words: Words

    var body: some HTML {
        if chapter.tasks.isEmpty {
            EmptyState(words("realisation.task.empty")) { p { words("realisation.task.emptyNext") } }
        }
        section("waiting", chapter.standingTasks.filter { $0.state == .offered })
        section("open", chapter.openTasks())
        section("closed", closed)
        if sheet.isOpen {
            h2(.id("proposer")) { words("realisation.task.offer") }
            p(.class("hint")) { words("realisation.task.offerHelp") }
            form(.method("post"), .action(Link.realisation(sheet.id, .tasks)), .class("airy")) {
                fields.summary
                fields.text("text", words("realisation.task.what"), hint: words("realisation.task.whatHint"))
                fields.oneOf(
                    "organisation",
                    words("realisation.task.who"),
                    empty: words("realisation.choose"),
                    sheet.seated.map { Choice($0.rawValue, sheet.names[$0]) }
                )
                fields.oneOf(
                    "action",
                    words("realisation.task.action"),
                    empty: words("realisation.task.noAction"),
                    chapter.standingActions.map { Choice(String($0.number), $0.title) }
                )
                fields.day("due", words("realisation.task.due"), required: false)
                Submit(words("realisation.task.send"), words)
            }
        }
    }

    @HTMLBuilder
    private func section(_ key: String, _ tasks: [TaskLife]) -> some HTML {
        if !tasks.isEmpty {
            h2 { words("realisation.task.group.\(key)") }
            TaskTable(tasks: tasks, sheet: sheet, words: words)
        }
    }

    /// Those of an action that was dropped are nobody's to do any more.
    private var closed: [TaskLife] {
        chapter.tasks.filter { chapter.isDropped($0) || $0.state != .offered && !$0.state.isOpen }
    }

    private var chapter: Realisation { sheet.cycle.realisation }
    private var fields: Fields { Fields(draft, words) }
}

/// Tasks with who does them, for when, and where they stand.
struct TaskTable: Component {
    let tasks: [TaskLife]
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        div(.class("table")) {
            table {
                thead { tr { ForEach(Self.columns) { name in th(.scope("col")) { heading(name) } } } }
                tbody { ForEach(tasks) { row($0) } }
            }
        }
    }

    private func row(_ life: TaskLife) -> some HTML {
        tr {
            th(.scope("row")) {
                a(.href(sheet.kept(.realisation(sheet.id, .tasks, String(life.number))))) { life.task.value.what }
            }
            td(.cell(heading("organisation"))) {
                sheet.names[life.task.value.organisation]
                PartingNote(organisation: life.task.value.organisation, sheet: sheet, words: words)
            }
            td(.cell(heading("due"))) { life.task.value.due.map { words.shortDay($0) } ?? words("realisation.noDue") }
            td(.cell(heading("state"))) { StateMark(life, in: sheet, words) }
        }
    }

    private func heading(_ name: String) -> String { words("realisation.column.\(name)") }

    private static let columns = ["task", "organisation", "due", "state"]
}
