/// Why something cannot be agreed as it was said.
package enum ContractRefusal: Refusal {
    case textMissing
    case nameMissing
    case nothingChanged
    case versionSuperseded(current: Int)
    case nothingProposed
    case alreadyApproved
    case objectiveUnknown
    case objectiveDropped
    case ownObjective
    case wordingChanged
    case levelOutOfRange
    case indicatorUnknown
    case baselineMissing
    case targetMissing
    case numberMissing(field: String)
    case effectUnknown
    case pledgeUnknown
    case alreadyDropped
    case notYours
    case reasonMissing
    case amountMissing
    case amountNegative
    case hoursMissing
    case hoursOutOfRange
    case keepsMissing
    case viewpointUnanswered(Viewpoint)
    case viewpointContradicted(Viewpoint)

    package var key: String {
        let text = String(describing: self)
        return "contract." + (text.firstIndex(of: "(").map { String(text[..<$0]) } ?? text)
    }

    package var arguments: [String: String] {
        if case .versionSuperseded(let current) = self { ["version": String(current)] } else { [:] }
    }

    package var nature: RefusalNature {
        switch self {
        case .notYours: .forbidden
        case .versionSuperseded, .nothingProposed, .alreadyApproved, .objectiveUnknown, .objectiveDropped,
            .ownObjective, .wordingChanged, .indicatorUnknown, .effectUnknown, .pledgeUnknown, .alreadyDropped:
            .conflict
        default: .invalid
        }
    }

    package var field: String? {
        switch self {
        case .textMissing, .nothingChanged: "text"
        case .nameMissing: "name"
        case .baselineMissing: "baseline"
        case .targetMissing: "target"
        case .numberMissing(let field): field
        case .reasonMissing: "reason"
        case .amountMissing, .amountNegative: "amount"
        case .hoursMissing, .hoursOutOfRange: "hoursBefore"
        case .keepsMissing: "keeps"
        case .viewpointUnanswered(let viewpoint), .viewpointContradicted(let viewpoint): viewpoint.rawValue
        default: nil
        }
    }
}
