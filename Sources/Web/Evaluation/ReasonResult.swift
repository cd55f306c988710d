import Cooperation
import HTML

/// What one partner says of one of its reasons, with what shows it; unknown is not "not kept" (I-32).
struct ReasonResult: Component {
    let reason: Reason
    let partner: OrganisationID
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        mark
        if let evidence = check?.evidence { p(.class("said")) { evidence } }
        if let cents = check?.savedCents {
            p(.class("said")) { words("evaluation.reasons.savedAmount", ["amount": words.euros(cents: cents)]) }
        }
    }

    private var check: ReasonCheck? { sheet.evaluation.reasons[partner]?[reason.rawValue]?.value }

    private var mark: StateMark {
        guard let verdict = check?.verdict else { return StateMark(.waiting, words("evaluation.outcome.unknown")) }
        let shape: StateMark.Shape =
            switch verdict {
            case .yes: .full
            case .partly: .half
            case .no: .empty
            case .tooEarly: .waiting
            }
        return StateMark(shape, words("evaluation.reasons.verdict.\(verdict.rawValue)"))
    }
}

extension Cycle {
    /// Whether one of these partners had chosen a reason.
    func hasPromises(among partners: [OrganisationID]) -> Bool {
        partners.contains { promised(by: $0)?.reasons.isEmpty == false }
    }
}
