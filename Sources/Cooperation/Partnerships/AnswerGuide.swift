/// The plain questions that help an organisation to choose among its answers, none of which weighs more (S-103).
package enum GuideQuestion: String, Sendable, Codable, CaseIterable {
    case wasConsulted, wantsPart, isDescribedTruly, staysInTouch
    case isClear, isPaidService, hasTime, agreesWithText, hasMandate
}

/// Everything that a named organisation can do, in the order in which a page shows it.
package enum AnswerWay: Sendable, Hashable, CaseIterable {
    case accept
    case answer(AnswerKind)

    package static var allCases: [AnswerWay] { [.accept] + AnswerKind.allCases.map(AnswerWay.answer) }

    /// Last part of its sentences' keys.
    package var key: String {
        switch self {
        case .accept: "accept"
        case .answer(let kind): kind.rawValue
        }
    }
}

/// A question and the "yes" or "no" that was given to it.
package struct GuideReason: Sendable, Hashable {
    package let question: GuideQuestion
    package let isYes: Bool

    /// As in `hasTime.no`.
    package var key: String { "\(question.rawValue).\(isYes ? "yes" : "no")" }
}

/// What the guide suggests, why, and everything else that stays possible.
package struct AnswerSuggestion: Sendable, Equatable {
    package let way: AnswerWay
    package let reasons: [GuideReason]

    package var others: [AnswerWay] { AnswerWay.allCases.filter { $0 != way } }
}

/// A few yes-or-no questions, one after the other, only those that matter.
package struct AnswerGuide: Sendable, Equatable {
    package enum Step: Sendable, Equatable {
        case question(GuideQuestion)
        case suggestion(AnswerSuggestion)
    }

    package let given: [GuideQuestion: Bool]

    package init(_ given: [GuideQuestion: Bool]) {
        self.given = given
    }

    /// The next question to ask, or the suggestion when the answers given are enough.
    package var step: Step {
        var reasons: [GuideReason] = []
        var path = Path.question(.wasConsulted)
        while case .question(let question) = path {
            guard let isYes = given[question] else { return .question(question) }
            reasons.append(GuideReason(question: question, isYes: isYes))
            path = Self.after(question, isYes)
        }
        guard case .end(let way) = path else { return .question(.wasConsulted) }
        return .suggestion(AnswerSuggestion(way: way, reasons: reasons))
    }

    private enum Path {
        case question(GuideQuestion)
        case end(AnswerWay)
    }

    private static func after(_ question: GuideQuestion, _ isYes: Bool) -> Path {
        switch (question, isYes) {
        case (.wasConsulted, _): .question(.wantsPart)
        case (.wantsPart, false): .question(.isDescribedTruly)
        // What the paper says of the organisation is not true.
        case (.isDescribedTruly, false): .end(.answer(.contest))
        case (.isDescribedTruly, true): .question(.staysInTouch)
        case (.staysInTouch, true): .end(.answer(.networkOnly))
        case (.staysInTouch, false): .end(.answer(.decline))
        case (.wantsPart, true): .question(.isClear)
        case (.isClear, false): .end(.answer(.ask))
        case (.isClear, true): .question(.isPaidService)
        case (.isPaidService, true): .end(.answer(.serviceProvider))
        case (.isPaidService, false): .question(.hasTime)
        case (.hasTime, false): .end(.answer(.notNow))
        case (.hasTime, true): .question(.agreesWithText)
        case (.agreesWithText, false): .end(.answer(.joinDesign))
        case (.agreesWithText, true): .question(.hasMandate)
        case (.hasMandate, false): .end(.answer(.joinDesign))
        case (.hasMandate, true): .end(.accept)
        }
    }
}
