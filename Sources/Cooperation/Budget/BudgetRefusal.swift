/// Why something cannot be done to the budget.
package enum BudgetRefusal: Refusal {
    case accountUnknown
    case labelMissing
    case amountMissing
    case amountNegative
    case amountAbsurd
    case hoursOutOfRange
    case lineUnknown
    case notYourLine
    case linesInOtherAccounts
    case accountCodeTaken
    case stageOutOfPlace
    case nothingChanged
    case purposeMissing
    case potTooSmall(balance: Int)
    case rulesMissing
    case objectiveUnknown
    case dayToCome
    case noGap
    case explanationMissing(account: String)

    package var key: String {
        let text = String(describing: self)
        return "budget." + (text.firstIndex(of: "(").map { String(text[..<$0]) } ?? text)
    }

    package var arguments: [String: String] {
        if case .potTooSmall(let balance) = self { ["cents": String(balance)] } else { [:] }
    }

    package var nature: RefusalNature {
        switch self {
        case .notYourLine: .forbidden
        case .lineUnknown, .linesInOtherAccounts, .nothingChanged, .noGap: .conflict
        default: .invalid
        }
    }

    package var field: String? {
        switch self {
        case .accountUnknown, .accountCodeTaken: "account"
        case .labelMissing: "label"
        case .amountMissing, .amountNegative, .amountAbsurd, .potTooSmall: "amount"
        case .hoursOutOfRange: "hours"
        case .purposeMissing: "purpose"
        case .rulesMissing: "rules"
        case .stageOutOfPlace: "stage"
        case .dayToCome: "on"
        case .objectiveUnknown: "objective"
        case .explanationMissing(let account): GapExplanation.field(account)
        case .lineUnknown, .notYourLine, .linesInOtherAccounts, .nothingChanged, .noGap: nil
        }
    }
}
