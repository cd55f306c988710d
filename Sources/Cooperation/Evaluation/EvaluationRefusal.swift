/// Why something cannot be done in the evaluation.
package enum EvaluationRefusal: Refusal {
    case planEmpty
    case planIncomplete
    case planAfterStart
    case notSeatedThere
    case intentionUnknown
    /// Only the organisation whose objective it is says what became of it.
    case notYourObjective
    case indicatorUnknown
    /// Nothing measures an effect: the objective cannot be said reached.
    case indicatorMissing
    case resultMissing(indicator: Int)
    case resultNotCounted(indicator: Int)
    case reasonMissing
    case nothingToDispute
    case textMissing
    case gatheringMissing
    case evidenceMissing
    case reasonUnknown
    case reasonUnproven(reason: String)
    case amountNegative
    case resultUnknown
    case nothingWritten
    case textChanged
    case dissentMissing
    case assessmentsMissing
    case wishesMissing
    case nothingChanged

    package var key: String {
        let text = String(describing: self)
        return "evaluation." + (text.firstIndex(of: "(").map { String(text[..<$0]) } ?? text)
    }

    package var nature: RefusalNature {
        switch self {
        case .notYourObjective: .forbidden
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
        case .notYourObjective, .indicatorUnknown, .indicatorMissing: "end"
        case .resultMissing(let indicator), .resultNotCounted(let indicator): "result\(indicator)"
        case .reasonMissing, .reasonUnknown: "reason"
        case .reasonUnproven(let reason): "evidence\(reason)"
        case .amountNegative: "saved"
        case .textMissing: "text"
        case .gatheringMissing: "gathered"
        case .evidenceMissing: "evidence"
        case .dissentMissing: "dissent"
        default: nil
        }
    }
}
