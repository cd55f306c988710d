import Cooperation
import HTML

/// One action as its organisations live it.
struct ActionPage: Component {
    let written: Dated<PlannedAction>
    let sheet: CycleSheet
    let draft: Draft
    let words: Words

    var body: some HTML {
        Fields(draft, words).summary
        DroppingNotice(action: action, sheet: sheet, words: words)
        if action.objective == nil, !sheet.cycle.realisation.isDropped(action.number) {
            Notice { p { words("realisation.orphanHelp") } }
        }
        Facts(facts: ActionFacts.all(action, sheet, words), words: words)
        WrittenBy(record: written.record, sheet: sheet, words: words)
        p {
            if sheet.mayChange(action: action.number) {
                a(.class("button"), .href(sheet.kept(.action(sheet.id, action.number, "texte")))) {
                    words("realisation.change.title")
                }
                " "
                a(.class("button"), .href(sheet.kept(.action(sheet.id, action.number, "retrait")))) {
                    words("realisation.drop.title")
                }
                " "
            }
            a(.class("button"), .href(sheet.kept(.action(sheet.id, action.number, "fiche")))) {
                words("realisation.sheet.open")
            }
        }
        ActionRoles(action: action, sheet: sheet, draft: draft, words: words)
        ActionTasks(action: action, sheet: sheet, words: words)
        ActionNews(action: action, sheet: sheet, draft: draft, words: words)
    }

    private var action: PlannedAction { written.value }
}

/// What an action says of itself, in the order of its sheet.
enum ActionFacts {
    /// The same under its title, beside a form that says them otherwise.
    static func titled(_ action: PlannedAction, _ sheet: CycleSheet, _ words: Words) -> [Facts.Fact] {
        [Facts.Fact(label: words("realisation.question.title"), text: action.title)] + all(action, sheet, words)
    }

    static func all(_ action: PlannedAction, _ sheet: CycleSheet, _ words: Words) -> [Facts.Fact] {
        let objective = action.objective.map { number in
            sheet.cycle.contract.objective(number)?.text
                ?? words("realisation.objectiveNumber", ["number": words.number(number)])
        }
        let texts: [(String, String?)] = [
            ("objective", objective), ("content", action.content), ("publics", action.publics),
            ("place", action.place), ("period", words.period(of: action)), ("means", action.means),
            ("limits", action.limits),
        ]
        return texts.map { Facts.Fact(label: words("realisation.fact.\($0.0)"), text: $0.1) }
    }
}

private struct ActionTasks: Component {
    let action: PlannedAction
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        section {
            h2 { words("realisation.way.tasks") }
            if tasks.isEmpty {
                p(.class("soft")) { words("realisation.noTask") }
            } else {
                TaskTable(tasks: tasks, sheet: sheet, words: words)
            }
            if sheet.mayChange(action: action.number) {
                p {
                    a(.href(sheet.kept(.realisation(sheet.id, .tasks)).anchored(to: "proposer"))) {
                        words("realisation.task.offer")
                    }
                }
            }
        }
    }

    private var tasks: [TaskLife] { sheet.cycle.realisation.tasks(of: action.number) }
}

private struct ActionNews: Component {
    let action: PlannedAction
    let sheet: CycleSheet
    let draft: Draft
    let words: Words

    var body: some HTML {
        section {
            h2 { words("realisation.news.title") }
            if news.isEmpty { p(.class("soft")) { words("realisation.news.none") } }
            ForEach(news.reversed()) { item in
                article {
                    PaperProse(text: item.value.text, words: words)
                    WrittenBy(record: item.record, sheet: sheet, words: words)
                }
            }
            if sheet.mayChange(action: action.number) {
                form(.method("post"), .action(Link.action(sheet.id, action.number, "nouvelles")), .class("airy")) {
                    Fields(draft, words).prose(
                        "text",
                        words("realisation.news.question"),
                        hint: words("realisation.news.example"),
                        rows: 3
                    )
                    Submit(words("realisation.news.send"), words)
                }
            }
        }
    }

    private var news: [Dated<FollowUp>] { sheet.cycle.realisation.news(of: action.number) }
}
