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
