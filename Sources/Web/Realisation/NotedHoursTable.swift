import Cooperation
import HTML

/// The hours noted by each organisation, the last noted on top; one's own can be corrected.
struct NotedHoursTable: Component {
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        if !noted.isEmpty {
            h2 { words("realisation.hours.list") }
            div(.class("table")) {
                table {
                    thead { tr { ForEach(Self.columns) { name in th(.scope("col")) { heading(name) } } } }
                    tbody { ForEach(noted.reversed()) { row($0) } }
                }
            }
        }
    }

    private func row(_ hours: NotedHours) -> some HTML {
        tr {
            th(.scope("row")) { words.number(hours.number) }
            td(.cell(heading("organisation"))) { sheet.names[hours.spent.organisation] }
            td(.cell(heading("day"))) { words.shortDay(hours.spent.on) }
            td(.cell(heading("phase"))) { words("realisation.phase.\(hours.spent.phase.rawValue)") }
            td(.cell(heading("hours"))) {
                words.number(hours.spent.hours)
                if hours.isCorrected {
                    p(.class("said")) {
                        words("realisation.hours.corrected", ["when": words.when(hours.record.at)])
                    }
                }
            }
            td(.cell(heading("yours"))) {
                if sheet.isOpen, hours.spent.organisation == sheet.organisation {
                    a(.href(sheet.kept(.realisation(sheet.id, .hours, String(hours.number))))) {
                        words("realisation.hours.correct", ["number": words.number(hours.number)])
                    }
                }
            }
        }
    }

    private func heading(_ name: String) -> String { words("realisation.column.\(name)") }

    private var noted: [NotedHours] { sheet.cycle.realisation.notedHours }

    private static let columns = ["number", "organisation", "day", "phase", "hours", "yours"]
}
