/// Why something cannot be done to a decision.
package enum DecisionsRefusal: Refusal {
    case unknown
    case alreadyClosed
    case titleMissing
    case textMissing
    case answerByPast
    case reviewBeforeAnswer
    case wayUnfit
    /// The frame sets another way for this subject.
    case wayRuled(DecisionWay)
    case tooFewPartners
    case effectUnfit
    case frameUnknown
    /// No commitment owned by all and still open has this number.
    case commitmentUnknown
    case choiceUnknown
    case ownQuestion
    case adviceMissing
    case reasonMissing
    case keepMissing
    case changeMissing
    /// Another person of the organisation has just spoken.
    case spokenMeanwhile(VoiceChoice)
    case nothingToHear
    case ownObjection
    case answerMissing
    case objectionUnheard
    case notTheAsker
    case nothingChanged
    case stillSpeaking(until: Day)
    case becameMissing
    case notFacilitating
    case nobodySilent
    case calledRecently
    /// Its day of review has not come, or it was taken up again.
    case notToReview
    case reviewPast

    package var key: String {
        let text = String(describing: self)
        return "decisions." + (text.firstIndex(of: "(").map { String(text[..<$0]) } ?? text)
    }

    package var arguments: [String: String] {
        switch self {
        case .wayRuled(let way): ["way": way.rawValue]
        case .spokenMeanwhile(let choice): ["choice": choice.rawValue]
        case .stillSpeaking(let day): ["day": day.description]
        default: [:]
        }
    }

    package var nature: RefusalNature {
        switch self {
        case .notTheAsker, .ownQuestion, .ownObjection, .notFacilitating: .forbidden
        case .unknown, .alreadyClosed, .spokenMeanwhile, .nothingToHear, .objectionUnheard, .stillSpeaking,
            .nobodySilent, .calledRecently, .tooFewPartners, .notToReview:
            .conflict
        default: .invalid
        }
    }

    package var field: String? {
        switch self {
        case .titleMissing: "title"
        case .textMissing, .nothingChanged: "text"
        case .answerByPast: "answerBy"
        case .reviewBeforeAnswer, .reviewPast: "reviewOn"
        case .wayUnfit, .wayRuled: "way"
        case .effectUnfit, .frameUnknown, .commitmentUnknown: "effect"
        case .choiceUnknown: "choice"
        case .adviceMissing, .reasonMissing: "words"
        case .keepMissing: "keep"
        case .changeMissing: "change"
        case .answerMissing: "answer"
        case .becameMissing: "became"
        default: nil
        }
    }
}
