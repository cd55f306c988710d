/// What came of a question.
package enum DecisionOutcome: String, Sendable, Codable, CaseIterable {
    case adopted, rejected
    /// Too few partners spoke.
    case quorumMissing
    /// The asker has decided, and said what became of the opinions (S-005).
    case answered
    /// The asker took the question back.
    case withdrawn
}

/// How a question was closed, with the count as it was that day.
package struct DecisionEnding: Sendable, Codable, Equatable {
    package let decision: Int
    package let outcome: DecisionOutcome
    /// The partners of that day, each with one voice (I-08).
    package let partners: [OrganisationID]
    /// Those of them whose voice was counted.
    package let counted: [OrganisationID]
    /// How many had to speak.
    package let quorum: Int
    /// What became of the opinions, or why it was taken back.
    package let words: String?

    package init(
        decision: Int,
        outcome: DecisionOutcome,
        partners: [OrganisationID],
        counted: [OrganisationID],
        quorum: Int,
        words: String? = nil
    ) {
        self.decision = decision
        self.outcome = outcome
        self.partners = partners
        self.counted = counted
        self.quorum = quorum
        self.words = words
    }
}
