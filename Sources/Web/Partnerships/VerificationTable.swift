import Cooperation
import Exchange
import HTML

/// Organisations of one kind, with the columns that say something of them.
struct VerificationTable: Component {
    enum Column: String { case mark, acceptedAt, mandate, statement }

    let title: String
    let id: String
    let rows: [ProvenOrganisation]
    let columns: [Column]
    let words: Words

    var body: some HTML {
        section(.ariaLabelledby(id)) {
            h2(.id(id)) { title }
            if rows.isEmpty {
                p { words("mentions.verification.nobody") }
            } else {
                div(.class("table")) {
                    table {
                        thead {
                            tr {
                                th(.scope("col")) { words("mentions.verification.organisation") }
                                ForEach(columns) { column in
                                    th(.scope("col")) { words("mentions.verification.\(column.rawValue)") }
                                }
                            }
                        }
                        tbody { ForEach(rows) { organisation in row(organisation) } }
                    }
                }
            }
        }
    }

    private func row(_ organisation: ProvenOrganisation) -> some HTML {
        tr {
            th(.scope("row")) {
                organisation.name
                AddedByHand(addition: organisation.addedByHand, words: words)
            }
            ForEach(columns) { column in
                td(.cell(words("mentions.verification.\(column.rawValue)"))) {
                    Told(organisation: organisation, column: column, words: words)
                }
            }
        }
    }
}

/// One cell: what the organisation said, or nothing.
private struct Told: Component {
    let organisation: ProvenOrganisation
    let column: VerificationTable.Column
    let words: Words

    var body: some HTML {
        switch column {
        case .mark: StateMark(organisation.mark, words)
        case .acceptedAt: accepted
        case .mandate: organisation.mandate.map(mandate) ?? ""
        case .statement: organisation.statement ?? ""
        }
    }

    private func mandate(_ mandate: ProvenMandate) -> String {
        words(
            "mentions.verification.mandateText",
            [
                "title": mandate.function, "scope": words("mandate.scope.\(mandate.scope.rawValue)"),
                "period": period(of: mandate),
            ]
        )
    }

    private func period(of mandate: ProvenMandate) -> String {
        let from = words.shortDay(mandate.from)
        guard let until = mandate.until else { return words("mentions.verification.mandateOpen", ["from": from]) }
        return words("mentions.verification.mandateUntil", ["from": from, "until": words.shortDay(until)])
    }

    /// When, and which version: a correction since then leaves it as it is.
    private var accepted: String {
        guard let at = organisation.acceptedAt, let version = organisation.acceptedVersion else { return "" }
        return words(
            "mentions.verification.acceptedVersion",
            ["time": words.time(at.instant), "version": words.number(version)]
        )
    }
}
