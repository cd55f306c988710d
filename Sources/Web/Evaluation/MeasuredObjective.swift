import Cooperation
import HTML

/// What was found where each sign of an objective looked, beside where things stood and where one hoped to come
/// (S-123).
struct MeasuredObjective: Component {
    let intention: Intention
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        if !signs.isEmpty {
            div(.class("table")) {
                table {
                    caption { words("evaluation.result.title") }
                    thead {
                        tr {
                            ForEach(Self.columns) { name in th(.scope("col")) { words("evaluation.result.\(name)") } }
                        }
                    }
                    tbody { ForEach(signs) { row($0) } }
                }
            }
        } else if intention.kind == .objective {
            p(.class("soft")) { words("evaluation.result.noSign") }
        }
    }

    private static let columns = ["sign", "baseline", "target", "found"]

    private func row(_ sign: Indicator) -> some HTML {
        let text = sign.written.value
        return tr {
            th(.scope("row")) {
                text.text
                p(.class("said")) { words("contract.measure.\(text.measure.rawValue)") }
            }
            td(.cell(words("evaluation.result.baseline"))) { text.baseline }
            td(.cell(words("evaluation.result.target"))) { text.target }
            td(.cell(words("evaluation.result.found"))) { found(sign) }
        }
    }

    /// Unknown is not zero (I-32).
    private func found(_ sign: Indicator) -> String {
        sheet.evaluation.outcomes[intention]?.value.result(of: sign.number) ?? words("evaluation.outcome.unknown")
    }

    private var signs: [Indicator] { sheet.indicators(of: intention) }
}

/// The objectives that their authors took off on the way: they have their reason already.
struct DroppedObjectives: Component {
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        if !dropped.isEmpty {
            section {
                h2 { words("evaluation.outcome.dropped") }
                ForEach(dropped) { objective in
                    p { sheet.title(of: Intention(.objective, objective.number), words) }
                    if let dropping = objective.dropped {
                        SignedSaying(
                            text: dropping.value.reason,
                            record: dropping.record,
                            names: sheet.names,
                            words: words
                        )
                    }
                }
            }
        }
    }

    private var dropped: [Objective] { sheet.cycle.contract.allObjectives.filter { $0.dropped != nil } }
}

extension CycleSheet {
    /// The signs by which an intention is judged: an objective has some, an action none.
    func indicators(of intention: Intention) -> [Indicator] {
        guard intention.kind == .objective else { return [] }
        return cycle.contract.objective(intention.number)?.standingIndicators ?? []
    }

    /// The one organisation that says its end, when it is nobody else's to say.
    func owner(of intention: Intention) -> OrganisationID? { cycle.owner(of: intention, among: seated) }
}
