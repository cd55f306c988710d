/// Why something cannot be said or agreed about a relation.
package enum RelationsRefusal: Refusal {
    /// The other does not sit at the table, or is oneself.
    case otherNotSeated
    /// A criterion has no answer; "we do not know" is one.
    case criterionMissing(field: String)
    case sideMisplaced(field: String)
    /// Somebody of the same organisation answered since the page was read.
    case answeredMeanwhile
    case notRevealed
    case alreadyBlind
    case talkEmpty
    case dayPast
    /// The other proposed no talk, or it was answered.
    case noTalkToAnswer
    case answerEmpty
    case nothingProposed
    case proposalSuperseded
    case yourOwnProposal
    case alreadyAgreed
    case textMissing
    case requestUnknown
    case notYoursToAnswer

    package var key: String {
        switch self {
        case .criterionMissing: "relations.criterionMissing"
        case .sideMisplaced: "relations.sideMisplaced"
        default: "relations.\(self)"
        }
    }

    package var nature: RefusalNature {
        switch self {
        case .criterionMissing, .sideMisplaced, .talkEmpty, .dayPast, .answerEmpty, .textMissing: .invalid
        case .otherNotSeated, .notRevealed, .yourOwnProposal, .notYoursToAnswer: .forbidden
        case .answeredMeanwhile, .alreadyBlind, .nothingProposed, .proposalSuperseded, .alreadyAgreed,
            .noTalkToAnswer, .requestUnknown:
            .conflict
        }
    }

    package var field: String? {
        switch self {
        case .criterionMissing(let field), .sideMisplaced(let field): field
        case .talkEmpty, .textMissing: "text"
        case .answerEmpty: "answer"
        case .dayPast: "on"
        default: nil
        }
    }
}
