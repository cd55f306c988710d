import Cooperation
import HTML

/// The time account of each organisation, and hours to count for one's own.
struct HoursPage: Component {
    let sheet: CycleSheet
    let draft: Draft
    let words: Words

    var body: some HTML {
        TimeTable(sheet: sheet, words: words)
        NotedHoursTable(sheet: sheet, words: words)
        if sheet.isOpen {
            h2 { words("realisation.hours.add") }
            form(.method("post"), .action(Link.realisation(sheet.id, .hours)), .class("airy")) {
                HoursFields(draft: draft, words: words)
                Submit(words("realisation.hours.send", ["organisation": sheet.speaking.organisationName]), words)
            }
        }
    }
}

/// When, how many, on which day.
struct HoursFields: Component {
    let draft: Draft
    let words: Words

    var body: some HTML {
        fields.summary
        fields.radios(
            "phase",
            words("realisation.hours.phase"),
            SpentHours.Phase.allCases.map { Choice($0.rawValue, words("realisation.phase.\($0.rawValue)")) }
        )
        div(.class("inline")) {
            fields.text("hours", words("realisation.hours.count"), hint: words("realisation.hours.countHint"))
            fields.day("on", words("realisation.hours.on"))
        }
    }

    private var fields: Fields { Fields(draft, words) }
}

/// Announced and spent, phase by phase, for all at the table and whoever spent some before leaving it.
struct TimeTable: Component {
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        div(.class("table")) {
            table {
                thead { tr { ForEach(Self.columns) { name in th(.scope("col")) { heading(name) } } } }
                tbody { ForEach(sheet.cycle.timeAccounts(on: sheet.day)) { row($0) } }
            }
        }
        if let share = sheet.cycle.spentPreparationShare(on: sheet.day) {
            p { words("realisation.hours.share", ["share": words.percent(share)]) }
        }
    }

    private func row(_ account: TimeAccount) -> some HTML {
        tr {
            th(.scope("row")) {
                sheet.names[account.organisation]
                PartingNote(organisation: account.organisation, sheet: sheet, words: words)
            }
            td(.cell(heading("announced"))) {
                account.announced.map { words.phases($0) } ?? words("realisation.hours.notAnnounced")
            }
            td(.cell(heading("spent"))) {
                account.spent.total == 0 ? words("realisation.hours.none") : words.phases(account.spent)
            }
            td(.cell(heading("difference"))) { difference(account) }
        }
    }

    private func difference(_ account: TimeAccount) -> String {
        guard let beyond = account.beyond, account.spent.total > 0 else { return "" }
        switch beyond {
        case 0: return words("realisation.hours.asSaid")
        case 1...: return words("realisation.hours.beyond", count: beyond)
        default: return words("realisation.hours.left", count: -beyond)
        }
    }

    private func heading(_ name: String) -> String { words("realisation.column.\(name)") }

    private static let columns = ["organisation", "announced", "spent", "difference"]
}
