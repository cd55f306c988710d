/// A letter that carries an answer, as the keys of its sentences (`letter.…` in the catalogues); a person rewrites it.
package struct LetterDraft: Sendable, Equatable {
    package let paragraphs: [[String]]

    /// Reasons help to choose; a letter gives only those that the reader can use, for no answer owes any (S-034).
    package init(_ suggestion: AnswerSuggestion) {
        self.init(suggestion.way, reasons: suggestion.reasons)
    }

    package init(_ way: AnswerWay, reasons: [GuideReason] = []) {
        let told = reasons.filter(Self.tellable.contains).map { "letter.reason.\($0.key)" }
        paragraphs = [
            ["letter.greeting"], ["letter.received"] + told,
            ["letter.position.\(way.key)", "letter.request.\(way.key)"], ["letter.closing"],
        ]
    }

    private static let tellable = [
        GuideReason(question: .wasConsulted, isYes: false), GuideReason(question: .isDescribedTruly, isYes: false),
        GuideReason(question: .hasTime, isYes: false), GuideReason(question: .agreesWithText, isYes: false),
        GuideReason(question: .hasMandate, isYes: false), GuideReason(question: .isPaidService, isYes: true),
    ]

    /// Every key that a draft can hold.
    package static var keys: [String] {
        ["letter.greeting", "letter.received", "letter.closing"] + tellable.map { "letter.reason.\($0.key)" }
            + AnswerWay.allCases.flatMap { ["letter.position.\($0.key)", "letter.request.\($0.key)"] }
    }
}
