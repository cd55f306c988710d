import Cooperation
import HTML

/// What awaits the reader's organisation, the actions, and what else is open.
struct ActionBoard: Component {
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        AwaitedHere(sheet: sheet, words: words)
        if chapter.standingActions.isEmpty {
            EmptyState(words("realisation.board.empty")) { p { words("realisation.board.emptyNext") } }
        } else {
            ActionTable(sheet: sheet, words: words)
        }
        if sheet.isOpen {
            p {
                a(.class("button main"), .href(sheet.kept(.realisation(sheet.id, .actions, "nouvelle")))) { planWords }
            }
        }
        DroppedActions(sheet: sheet, words: words)
        OpenThings(sheet: sheet, words: words)
    }

    private var chapter: Realisation { sheet.cycle.realisation }

    private var planWords: String { words("realisation.plan.title") }
}

/// What waits for an act of the reader's organisation, each with the page where it is done.
private struct AwaitedHere: Component {
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        if !matters.isEmpty {
            section(.class("missing")) {
                h2 { words("cycle.yours", ["organisation": sheet.speaking.organisationName]) }
                ul {
                    ForEach(matters) { matter in
                        li {
                            a(.href(sheet.kept(.matter(matter, in: sheet.id)))) { words.matter(matter, sheet.names) }
                            if let due = matter.due {
                                " · "
                                words("realisation.dueOn", ["day": words.day(due)])
                            }
                        }
                    }
                }
            }
        }
    }

    private var matters: [Matter] {
        sheet.cycle.realisation.matters(for: sheet.organisation, in: sheet.cycle, on: sheet.day)
    }
}

private struct ActionTable: Component {
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        div(.class("table")) {
            table {
                thead { tr { ForEach(Self.columns) { name in th(.scope("col")) { heading(name) } } } }
                tbody { ForEach(sheet.cycle.realisation.standingActions) { ActionRow(action: $0, table: self) } }
            }
        }
    }

    func heading(_ name: String) -> String { words("realisation.column.\(name)") }

    private static let columns = ["action", "accountable", "responsible", "tasks", "clarity"]
}

private struct ActionRow: Component {
    let action: PlannedAction
    let table: ActionTable

    var body: some HTML {
        tr {
            th(.scope("row")) {
                a(.href(sheet.kept(.action(sheet.id, action.number)))) { action.title }
                if let period = words.period(of: action) { p(.class("said")) { period } }
                if action.objective == nil {
                    p(.class("said")) { StateMark(.waiting, words("realisation.orphan")) }
                }
            }
            td(.cell(table.heading("accountable"))) { holders(.accountable) }
            td(.cell(table.heading("responsible"))) { holders(.responsible) }
            td(.cell(table.heading("tasks"))) { tasks }
            td(.cell(table.heading("clarity"))) {
                StateMark(chapter.doubts(about: action.number, among: sheet.seated), words)
            }
        }
    }

    private var sheet: CycleSheet { table.sheet }
    private var words: Words { table.words }
    private var chapter: Realisation { sheet.cycle.realisation }

    private func holders(_ role: ActionRole) -> String {
        words.list(chapter.holders(of: role, in: action.number).map { sheet.names[$0] })
    }

    private var tasks: String {
        let all = chapter.tasks(of: action.number).filter { $0.state != .declined && $0.state != .dropped }
        guard !all.isEmpty else { return words("realisation.noTask") }
        let done = all.filter { $0.state == .done }.count
        return words("realisation.tasksDone", count: done, ["all": words.number(all.count)])
    }
}
