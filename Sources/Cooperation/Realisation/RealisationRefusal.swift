/// Why something cannot be done to the actions.
package enum RealisationRefusal: Refusal {
    case titleMissing
    case datesInverted
    case actionUnknown
    case objectiveUnknown
    case notSeatedThere
    case roleAlreadyOffered
    case accountableTaken
    case roleUnknown
    case notYourRole
    case textMissing
    case taskUnknown
    case notYourTask
    case moveOutOfPlace
    case reasonMissing
    case commitmentUnknown
    case notYourCommitment
    case alreadyClosed
    case levelOutOfRange
    case riskUnknown
    case unforeseenUnknown
    case hoursOutOfRange
    case dayToCome
    case duePast
    case nothingChanged

    package var key: String { "realisation.\(self)" }

    package var nature: RefusalNature {
        switch self {
        case .notYourRole, .notYourTask, .notYourCommitment: .forbidden
        case .roleAlreadyOffered, .accountableTaken, .moveOutOfPlace, .alreadyClosed, .nothingChanged: .conflict
        default: .invalid
        }
    }

    package var field: String? {
        switch self {
        case .titleMissing: "title"
        case .datesInverted: "end"
        case .objectiveUnknown: "objective"
        case .notSeatedThere: "organisation"
        case .textMissing: "text"
        case .reasonMissing: "note"
        case .levelOutOfRange: "severity"
        case .hoursOutOfRange: "hours"
        case .dayToCome: "on"
        case .duePast: "due"
        default: nil
        }
    }
}
