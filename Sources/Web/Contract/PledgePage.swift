import Cooperation
import HTML

/// What each organisation keeps of its own, and what it brings: always with its author (S-040, S-041).
struct PledgePage: Component {
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        ActLinks(
            sheet,
            [
                (words("contract.keep.title"), .cycle(sheet.id, .contract, "apports", "garder")),
                (words("contract.bring.title"), .cycle(sheet.id, .contract, "apports", "nouveau")),
            ]
        )
        ForEach(sheet.bringing) { organisation in
            OrganisationPledges(sheet: sheet, organisation: organisation, words: words)
        }
        PledgeTable(sheet: sheet, words: words)
    }
}

private struct OrganisationPledges: Component {
    let sheet: CycleSheet
    let organisation: OrganisationID
    let words: Words

    var body: some HTML {
        section(.class("sheet")) {
            h2 { sheet.names[organisation] }
            PartingNote(organisation: organisation, sheet: sheet, words: words)
            if let card = sheet.cycle.contract.card(of: organisation) {
                dl(.class("facts")) {
                    ForEach(facts(card)) { fact in
                        dt { words("contract.keep.\(fact.name).short") }
                        dd { fact.text.isEmpty ? words("contract.pledges.blank") : fact.text }
                    }
                }
            } else {
                p(.class("soft")) { words("contract.pledges.noCard") }
            }
            if pledges.isEmpty {
                p(.class("soft")) { words("contract.pledges.nothing") }
            } else {
                ul { ForEach(pledges) { pledge in item(pledge) } }
            }
        }
    }

    private var pledges: [Pledge] { sheet.cycle.contract.pledges(of: organisation) }

    private func facts(_ card: KeptCard) -> [(name: String, text: String)] {
        [
            ("keeps", card.keeps), ("missions", card.missions), ("values", card.values),
            ("constraints", card.constraints), ("interest", card.interest),
        ]
    }

    private func item(_ pledge: Pledge) -> some HTML {
        let text = pledge.made.value
        return li {
            strong { words("contract.pledge.\(text.kind.rawValue)") }
            " · "
            text.text
            if let cents = text.amountCents { " · \(words.euros(cents: cents))" }
            if let hours = text.hours { " · \(words.hours(hours))" }
            if let objective = text.objective {
                " · \(words("contract.pledges.serves", ["number": words.number(objective)]))"
            }
            if organisation == sheet.organisation, sheet.isOpen {
                " "
                a(.href(sheet.kept(.cycle(sheet.id, .contract, "apports", String(pledge.number), "retrait")))) {
                    words("contract.dropPledge.title")
                }
            }
        }
    }
}

extension CycleSheet {
    /// Whoever is gone still stands beside what it said it brings: the rows of all make the total.
    fileprivate var bringing: [OrganisationID] { together(with: cycle.contract.pledges.map(\.organisation)) }
}

/// Money and time in one table: before, during, after (S-100).
private struct PledgeTable: Component {
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        div(.class("table")) {
            table {
                caption { words("contract.pledges.totals") }
                thead {
                    tr {
                        th(.scope("col")) { words("contract.column.organisation") }
                        ForEach(Self.columns) { column in
                            th(.scope("col"), .class("figure")) { words("contract.column.\(column)") }
                        }
                    }
                }
                tbody {
                    ForEach(sheet.bringing) { organisation in
                        row(sheet.names[organisation], sheet.cycle.contract.totals(of: organisation))
                    }
                }
                tfoot { row(words("contract.column.all"), all) }
            }
        }
        if let share = all.preparationShare {
            p { words("contract.pledges.preparation", ["share": words.percent(Int((share * 100).rounded()))]) }
        }
    }

    private static let columns = ["money", "before", "during", "after"]

    private var all: PledgeTotals { sheet.cycle.contract.totals() }

    private func row(_ name: String, _ totals: PledgeTotals) -> some HTML {
        let phases = [totals.hours?.before, totals.hours?.during, totals.hours?.after]
        let figures = [totals.cents.map { words.euros(cents: $0) }] + phases.map { $0.map { words.number($0) } }
        return tr {
            th(.scope("row")) { name }
            ForEach(Array(zip(Self.columns, figures))) { column, figure in
                td(.class("figure"), .cell(words("contract.column.\(column)"))) {
                    figure ?? words("contract.pledges.unknown")
                }
            }
        }
    }
}
