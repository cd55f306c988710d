import Cooperation
import HTML

/// What each partner said it brings, seen by all at once (S-099, S-100, S-104).
struct ContributionTable: Component {
    let partnership: Partnership
    let names: PaperNames
    let words: Words

    var body: some HTML {
        let balance = partnership.balance(on: words.today)
        if !balance.rows.isEmpty {
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
                            ForEach(balance.rows) { row in
                                ContributionLine(
                                    row: row,
                                    balance: balance,
                                    name: names[row.organisation],
                                    words: words
                                )
                            }
                        }
                    }
                }
                if let share = partnership.preparationShare(on: words.today) {
                    p { words("papers.page.wholeShare", ["share": words.percent(share)]) }
                }
                if !balance.carriedAlone.isEmpty {
                    p { words("papers.page.carriedAlone", ["list": carriedAlone(balance)]) }
                }
            }
        }
    }

    private func carriedAlone(_ balance: ContributionBalance) -> String {
        words.list(
            balance.carriedAlone.map { contribution in
                let bearer = balance.bringers(of: contribution).map { names[$0] }.joined()
                return "\(words("mentions.brings.\(contribution.rawValue)").lowercased()) (\(bearer))"
            }
        )
    }

    private static let columns = ["organisation", "mission", "brings", "hoursShort"]
}

private struct ContributionLine: Component {
    let row: ContributionRow
    let balance: ContributionBalance
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
            td(.cell(words("papers.page.hoursShort"))) { hours }
        }
    }

    private var brings: String {
        let kinds = row.brings.map { words("print.brings.\($0.rawValue)") }
        let money = row.amountCents.map {
            shared(words.euros(cents: $0), balance.amountShare(of: row.organisation), "papers.page.moneyShare")
        }
        return words.list(kinds + [money].compactMap { $0 })
    }

    private var hours: String {
        row.hours.map {
            shared(words.phases($0), balance.hoursShare(of: row.organisation), "papers.page.hoursShare")
        } ?? ""
    }

    /// An amount with its share of what all promise; alone when there is nothing to share.
    private func shared(_ amount: String, _ share: Double?, _ key: String) -> String {
        guard let share, balance.rows.count > 1 else { return amount }
        return words(key, ["amount": amount, "share": words.percent(share)])
    }
}
