/// Why something cannot be done to the convention.
package enum ConventionRefusal: Refusal {
    case titleMissing
    case headingMissing
    case textMissing
    case reasonMissing
    case obligesStranger
    /// It obliged some, and nobody said that it now obliges all.
    case obligesWidened
    case nothingChanged
    case clauseUnknown
    case clauseChanged(version: Int)
    case clauseDeleted
    case notYourClause
    case beingAmended(amendment: Int)
    case amendmentUnknown
    case amendmentAnswered
    case amendmentStale(version: Int)
    case notYoursToAdopt
    case nothingToAgree
    case closedForSignature
    case notClosed
    /// Something is missing before the text can be closed or signed: the key of a ``Gap``.
    case notReady(gap: String)
    case superseded(current: Int)
    /// The text was opened again while somebody was about to sign it.
    case reopened
    case notAParty
    case alreadySigned
    case reminderTooSoon(from: Day)

    package var key: String {
        if case .notReady(let gap) = self { return "convention.notReady.\(gap)" }
        let text = String(describing: self)
        return "convention." + (text.firstIndex(of: "(").map { String(text[..<$0]) } ?? text)
    }

    package var arguments: [String: String] {
        switch self {
        case .clauseChanged(let version), .amendmentStale(let version): ["version": String(version)]
        case .beingAmended(let amendment): ["amendment": String(amendment)]
        case .superseded(let current): ["version": String(current)]
        case .reminderTooSoon(let day): ["day": day.description]
        default: [:]
        }
    }

    package var nature: RefusalNature {
        switch self {
        case .titleMissing, .headingMissing, .textMissing, .reasonMissing, .obligesStranger, .obligesWidened: .invalid
        case .notYourClause, .notYoursToAdopt, .notAParty: .forbidden
        default: .conflict
        }
    }

    package var field: String? {
        switch self {
        case .titleMissing: "title"
        case .headingMissing: "heading"
        case .textMissing: "text"
        case .reasonMissing: "reason"
        case .obligesStranger, .obligesWidened: "obliges"
        default: nil
        }
    }
}
