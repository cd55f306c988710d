import Cooperation
import HTML

/// Why each partner cooperates, from four viewpoints: chosen now, looked at again at the end (S-141).
struct ReasonPage: Component {
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        ActLinks(
            sheet,
            expected: isAwaited,
            [(words("contract.choose.title"), .cycle(sheet.id, .contract, "raisons", "choix"))]
        )
        if !awaited.isEmpty {
            p(.class("soft")) { words("contract.reasons.awaited", ["organisations": words.list(awaited)]) }
        }
        ForEach(Viewpoint.allCases) { viewpoint in
            ReasonMatrix(sheet: sheet, viewpoint: viewpoint, words: words)
        }
        section {
            h2 { words("contract.reasons.expected") }
            ul {
                ForEach(sheet.reasoning) { organisation in
                    if let choice = sheet.cycle.contract.reasons(of: organisation) { expectation(choice) }
                }
            }
        }
    }

    private var isAwaited: Bool { sheet.cycle.contract.reasons(of: sheet.organisation) == nil }

    private var awaited: [String] {
        sheet.seated.filter { sheet.cycle.contract.reasons(of: $0) == nil }.map { sheet.names[$0] }
    }

    private func expectation(_ choice: ReasonChoice) -> some HTML {
        li {
            strong { sheet.names[choice.organisation] }
            if let said = choice.words { " · \(said)" }
            if !choice.qualities.isEmpty {
                " · \(words.list(choice.qualities.map { words("contract.quality.\($0.rawValue)") }))"
            }
            if let cents = choice.savingsCents {
                " · \(words("contract.reasons.savings", ["amount": words.euros(cents: cents)]))"
            }
        }
    }
}

extension CycleSheet {
    /// The reasons of whoever is gone stay beside the others'.
    fileprivate var reasoning: [OrganisationID] { together { cycle.contract.reasons(of: $0) != nil } }
}

/// One viewpoint: reason by partner.
private struct ReasonMatrix: Component {
    let sheet: CycleSheet
    let viewpoint: Viewpoint
    let words: Words

    var body: some HTML {
        div(.class("table")) {
            table {
                caption { words("contract.viewpoint.\(viewpoint.rawValue)") }
                thead {
                    tr {
                        th(.scope("col")) { words("contract.column.reason") }
                        ForEach(sheet.reasoning) { organisation in
                            th(.scope("col")) {
                                sheet.names[organisation]
                                PartingNote(organisation: organisation, sheet: sheet, words: words)
                            }
                        }
                    }
                }
                tbody {
                    ForEach(viewpoint.reasons) { reason in row(reason) }
                    tr {
                        th(.scope("row")) { words("contract.reasons.none") }
                        ForEach(sheet.reasoning) { organisation in
                            td(.cell(sheet.names[organisation])) { none(organisation) }
                        }
                    }
                }
            }
        }
    }

    private func row(_ reason: Reason) -> some HTML {
        tr {
            th(.scope("row")) { words("contract.reason.\(reason.rawValue)") }
            ForEach(sheet.reasoning) { organisation in
                td(.cell(sheet.names[organisation])) {
                    if choice(organisation)?.reasons.contains(reason) == true { chosen }
                }
            }
        }
    }

    private var chosen: StateMark { StateMark(.full, words("contract.reasons.chosen")) }

    private func choice(_ organisation: OrganisationID) -> ReasonChoice? {
        sheet.cycle.contract.reasons(of: organisation)
    }

    /// What is not answered is not "none".
    private func none(_ organisation: OrganisationID) -> String {
        guard let choice = choice(organisation) else { return words("contract.reasons.notYet") }
        return choice.none.contains(viewpoint) ? words("contract.reasons.saysNone") : ""
    }
}
