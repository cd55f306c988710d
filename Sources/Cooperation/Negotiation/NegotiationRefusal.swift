/// Why something cannot be done at the table of negotiation.
package enum NegotiationRefusal: Refusal {
    case titleMissing
    case textMissing
    case wordsMissing
    case deadlinePast
    case deadlineAfterStart(start: Day)
    case topicUnknown
    case topicNotOpen
    case topicAlreadyOpen
    case proposalUnknown
    case proposalWithdrawn
    case nothingChanged
    case amendmentsClosed(day: Day)
    case amendmentUnknown
    case amendmentAnswered
    case wordingChanged
    case notYours
    case notAnObjection
    case ownObjection
    case alreadyHeard
    case positionsMissing
    case objectionUnheard
    case amendmentsPending
    case notEnoughInFavour
    case lineUnknown
    case lineAlreadySettled
    case lineStillOpen
    case sideMissing
    case concessionUnknown
    case notOtherSide
    case thingUnknown

    package var key: String {
        let text = String(describing: self)
        return "negotiation." + (text.firstIndex(of: "(").map { String(text[..<$0]) } ?? text)
    }

    package var arguments: [String: String] {
        switch self {
        case .deadlineAfterStart(let day), .amendmentsClosed(let day): ["day": day.description]
        default: [:]
        }
    }

    package var nature: RefusalNature {
        switch self {
        case .notYours, .notOtherSide, .ownObjection: .forbidden
        case .titleMissing, .textMissing, .wordsMissing, .deadlinePast, .deadlineAfterStart, .sideMissing: .invalid
        default: .conflict
        }
    }

    package var field: String? {
        switch self {
        case .titleMissing: "name"
        case .textMissing, .nothingChanged: "text"
        case .wordsMissing: "words"
        case .deadlinePast, .deadlineAfterStart: "openUntil"
        case .sideMissing: "receiver"
        default: nil
        }
    }
}
