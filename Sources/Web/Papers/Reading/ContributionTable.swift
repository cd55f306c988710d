import Cooperation
import HTML

/// What each partner said it brings, seen by all at once (S-099, S-100, S-104).
struct ContributionTable: Component {
    let partnership: Partnership
    let names: PaperNames
    let words: Words

    var body: some HTML {
        let rows = partnership.contributions(on: words.today)
        if !rows.isEmpty {
            section {
                h2 { words("papers.page.contributionsTitle") }
                div(.class("table")) {
                    table {
                        thead {
                            tr {
                                ForEach(Self.columns) { column in th(.scope("col")) { words("papers.page.\(column)") } }
                            }
                        }
                        tbody {
                            ForEach(rows) { ContributionLine(row: $0, name: names[$0.organisation], words: words) }
                        }
                    }
                }
                if let share = partnership.preparationShare(on: words.today) {
                    p { words("papers.page.wholeShare", ["share": words.percent(Int((share * 100).rounded()))]) }
                }
            }
        }
    }

    private static let columns = ["organisation", "mission", "brings", "hoursShort"]
}

private struct ContributionLine: Component {
    let row: ContributionRow
    let name: String
    let words: Words

    var body: some HTML {
        tr {
            th(.scope("row")) { name }
            td(.cell(words("papers.page.mission"))) {
                if let mission = row.mission {
                    mission
                } else {
                    StateMark(.empty, words("papers.page.missionUndefined"))
                }
            }
            td(.cell(words("papers.page.brings"))) { brings }
            td(.cell(words("papers.page.hoursShort"))) { row.hours.map(words.phases) ?? "" }
        }
    }

    private var brings: String {
        let kinds = row.brings.map { words("mentions.brings.\($0.rawValue)") }
        let money = row.amountCents.map { words.euros(cents: $0) }
        return words.list(kinds + [money].compactMap { $0 })
    }
}
