import Cooperation
import HTML

/// One fiche action: the same facts in the order that funders ask for, with the consent of each named (S-048).
struct ActionSheet: Component {
    let action: PlannedAction
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        article(.class("sheet")) {
            h2 { action.title }
            Facts(facts: facts, words: words)
            h3 { words("realisation.sheet.partners") }
            div(.class("table")) {
                table {
                    thead { tr { ForEach(Self.columns) { name in th(.scope("col")) { heading(name) } } } }
                    tbody { ForEach(named) { row($0) } }
                }
            }
            if !tasks.isEmpty {
                h3 { words("realisation.sheet.calendar") }
                TaskTable(tasks: tasks, sheet: sheet, words: words)
            }
            if let last = chapter.news(of: action.number).last {
                h3 { words("realisation.sheet.state") }
                PaperProse(text: last.value.text, words: words)
                WrittenBy(record: last.record, sheet: sheet, words: words)
            }
        }
    }

    private func row(_ organisation: OrganisationID) -> some HTML {
        tr {
            th(.scope("row")) { sheet.names[organisation] }
            td(.cell(heading("role"))) {
                words.list(parts.filter { $0.organisation == organisation }.map { words.role($0.role) })
            }
            td(.cell(heading("consent"))) {
                if let state = sheet.partnership.state(of: organisation, on: sheet.day) { StateMark(state, words) }
            }
        }
    }

    private var facts: [Facts.Fact] {
        let accountable = chapter.accountable(for: action.number).map { sheet.names[$0] }
        return [Facts.Fact(label: words("realisation.sheet.owner"), text: accountable)]
            + ActionFacts.all(action, words)
    }

    /// A part only offered is nobody's word, so the sheet does not print it.
    private var parts: [ActionPart] { chapter.standingRoles(in: action.number).filter(\.isTaken) }
    private var named: [OrganisationID] { sheet.seated.filter { id in parts.contains { $0.organisation == id } } }
    private var tasks: [TaskLife] {
        chapter.tasks(of: action.number).filter { $0.state.isOpen || $0.state == .done }
    }
    private var chapter: Realisation { sheet.cycle.realisation }

    private func heading(_ name: String) -> String { words("realisation.column.\(name)") }

    private static let columns = ["organisation", "role", "consent"]
}
