/// Why something cannot be done to a meeting.
package enum MeetingsRefusal: Refusal {
    case unknown
    /// The link was sent for a meeting of a cycle that is over.
    case earlierCycle
    case titleMissing
    case slotsMissing
    case tooManySlots
    case slotPast
    case slotTwice
    case slotUnknown
    case lengthOutOfRange
    case essentialUnknown
    case answerByPast
    /// After the last date among which one is chosen.
    case answerByTooLate
    case nothingAnswered
    case alreadyFixed
    case cancelled
    case notTheConvener
    case essentialCannot
    /// No date is fixed yet that could be moved.
    case notFixed
    case dateUnchanged
    /// One that cannot be missing said that it cannot come then.
    case dateImpossible
    case reasonMissing
    case itemMissing
    case notHeldYet
    case textMissing
    case nothingChanged
    /// Somebody wrote minutes meanwhile.
    case minutesMeanwhile
    case presenceMissing
    case taskMissing
    case ownerUnknown
    case dueBeforeMeeting

    package var key: String { "meetings.\(self)" }

    package var nature: RefusalNature {
        switch self {
        case .notTheConvener: .forbidden
        case .unknown, .earlierCycle, .alreadyFixed, .cancelled, .essentialCannot, .dateImpossible, .notFixed,
            .notHeldYet,
            .minutesMeanwhile:
            .conflict
        default: .invalid
        }
    }

    package var field: String? {
        switch self {
        case .titleMissing: "title"
        case .slotsMissing, .tooManySlots, .slotPast, .slotTwice, .dateUnchanged, .dateImpossible: "day-1"
        case .slotUnknown, .essentialCannot: "slot"
        case .lengthOutOfRange: "length"
        case .essentialUnknown: "essential"
        case .answerByPast, .answerByTooLate: "answerBy"
        case .nothingAnswered: "slot-1"
        case .reasonMissing: "reason"
        case .itemMissing: "item"
        case .textMissing, .nothingChanged: "text"
        case .presenceMissing: "presence"
        case .taskMissing: "what"
        case .ownerUnknown: "owner"
        case .dueBeforeMeeting: "due"
        case .unknown, .earlierCycle, .alreadyFixed, .cancelled, .notTheConvener, .notFixed, .notHeldYet,
            .minutesMeanwhile:
            nil
        }
    }
}
