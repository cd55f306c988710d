/// Why something cannot be done to the actions.
package enum RealisationRefusal: Refusal {
    case titleMissing
    case datesInverted
    case actionUnknown
    case actionDropped
    case endSaid
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
    case hoursUnknown
    case notYourHours
    case dayToCome
    case duePast
    case nothingChanged

    package var key: String { "realisation.\(self)" }

    package var nature: RefusalNature {
        switch self {
        case .notYourRole, .notYourTask, .notYourCommitment, .notYourHours: .forbidden
        case .roleAlreadyOffered, .accountableTaken, .moveOutOfPlace, .alreadyClosed, .nothingChanged, .actionDropped,
            .endSaid, .hoursUnknown:
            .conflict
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
