import Cooperation
import HTML

/// Hours that were noted, to write as they should have been, or to take out.
struct NotedHoursPage: Component {
    let hours: NotedHours
    let sheet: CycleSheet
    let draft: Draft?
    let words: Words

    var body: some HTML {
        dl(.class("facts")) {
            dt { words("realisation.column.organisation") }
            dd { sheet.names[hours.spent.organisation] }
            dt { words("realisation.column.day") }
            dd { words.day(hours.spent.on) }
            dt { words("realisation.column.phase") }
            dd { words("realisation.phase.\(hours.spent.phase.rawValue)") }
            dt { words("realisation.column.hours") }
            dd { words.number(hours.spent.hours) }
        }
        WrittenBy(record: hours.record, sheet: sheet, words: words)
        if isMine {
            form(.method("post"), .action(address), .class("airy")) {
                HoursFields(draft: draft ?? typed, words: words)
                Submit(words("realisation.hours.correctSend"), back: .realisation(sheet.id, .hours), words)
            }
            form(.method("post"), .action(Link.realisation(sheet.id, .hours, String(hours.number), "retrait"))) {
                button(.type("submit")) { words("realisation.hours.remove") }
                p(.class("hint")) { words("realisation.hours.removeHint") }
            }
        } else {
            Fields(draft ?? typed, words).summary
            p(.class("soft")) {
                words("realisation.hours.theirs", ["organisation": sheet.names[hours.spent.organisation]])
            }
        }
    }

    private var address: Link { .realisation(sheet.id, .hours, String(hours.number)) }

    private var isMine: Bool { sheet.isOpen && hours.spent.organisation == sheet.organisation }

    private var typed: Draft {
        Draft([
            "phase": hours.spent.phase.rawValue, "hours": String(hours.spent.hours), "on": hours.spent.on.description,
        ])
    }
}
