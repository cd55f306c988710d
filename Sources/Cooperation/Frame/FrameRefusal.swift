/// Why something cannot be done to the frame.
package enum FrameRefusal: Refusal {
    case wayMissing(DecisionSubject)
    case wayUnfit(DecisionSubject)
    case quorumOutOfRange
    case articleMissing(FrameArticle)
    case nothingChanged
    case nothingProposed
    /// Another version was proposed meanwhile.
    case superseded(current: Int)
    case alreadyApproved
    /// The frame stands: it changes only by the rule it sets.
    case throughDecision
    case hoursOutOfRange
    case notYourPerson
    case nobodyInCharge
    case ownPerson
    case alreadyDistrusted

    package var key: String {
        let text = String(describing: self)
        return "frame." + (text.firstIndex(of: "(").map { String(text[..<$0]) } ?? text)
    }

    package var arguments: [String: String] {
        switch self {
        case .wayMissing(let subject), .wayUnfit(let subject): ["subject": subject.rawValue]
        case .articleMissing(let article): ["article": article.rawValue]
        case .superseded(let current): ["version": String(current)]
        default: [:]
        }
    }

    package var nature: RefusalNature {
        switch self {
        case .notYourPerson, .ownPerson: .forbidden
        case .superseded, .alreadyApproved, .throughDecision, .nothingProposed, .nobodyInCharge, .alreadyDistrusted:
            .conflict
        default: .invalid
        }
    }

    package var field: String? {
        switch self {
        case .wayMissing(let subject), .wayUnfit(let subject): "way-\(subject.rawValue)"
        case .quorumOutOfRange: "quorum"
        case .articleMissing(let article): article.rawValue
        case .hoursOutOfRange: "hours"
        case .notYourPerson: "person"
        default: nil
        }
    }
}
