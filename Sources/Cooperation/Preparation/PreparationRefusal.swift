/// Why something cannot be done before the table.
package enum PreparationRefusal: Refusal {
    /// The field has no word in it.
    case textMissing(field: String)
    case reasonMissing
    /// Somebody of the same organisation wrote since the page was read.
    case writtenMeanwhile
    case needUnknown
    case notYourNeed
    case yourOwnNeed
    case nothingProposed
    case wordingSuperseded
    case yourOwnWording
    case themeUnknown
    case publicUnknown
    case complementUnknown
    case notYourComplement

    package var key: String {
        if case .textMissing = self { return "preparation.textMissing" }
        return "preparation.\(self)"
    }

    package var nature: RefusalNature {
        switch self {
        case .textMissing, .reasonMissing, .themeUnknown, .publicUnknown: .invalid
        case .notYourNeed, .yourOwnNeed, .yourOwnWording, .notYourComplement: .forbidden
        case .writtenMeanwhile, .needUnknown, .nothingProposed, .wordingSuperseded, .complementUnknown: .conflict
        }
    }

    package var field: String? {
        switch self {
        case .textMissing(let field): field
        case .reasonMissing: "reason"
        case .themeUnknown: "theme"
        case .publicUnknown: "publics"
        default: nil
        }
    }
}
