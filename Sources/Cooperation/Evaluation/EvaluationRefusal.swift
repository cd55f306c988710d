/// Why something cannot be done in the evaluation.
package enum EvaluationRefusal: Refusal {
    case planEmpty
    case planIncomplete
    case planAfterStart
    case notSeatedThere
    case intentionUnknown
    case reasonMissing
    case nothingToDispute
    case textMissing
    case gatheringMissing
    case evidenceMissing
    case reasonUnknown
    case resultUnknown
    case nothingWritten
    case textChanged
    case dissentMissing
    case assessmentsMissing
    case wishesMissing
    case nothingChanged

    package var key: String { "evaluation.\(self)" }

    package var nature: RefusalNature {
        switch self {
        case .planAfterStart, .nothingToDispute, .nothingWritten, .textChanged, .assessmentsMissing, .wishesMissing,
            .nothingChanged:
            .conflict
        default: .invalid
        }
    }

    package var field: String? {
        switch self {
        case .planEmpty, .planIncomplete: "what1"
        case .notSeatedThere: "organisation1"
        case .intentionUnknown: "intention"
        case .reasonMissing, .reasonUnknown: "reason"
        case .textMissing: "text"
        case .gatheringMissing: "gathered"
        case .evidenceMissing: "evidence"
        case .dissentMissing: "dissent"
        default: nil
        }
    }
}
