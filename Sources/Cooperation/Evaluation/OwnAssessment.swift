/// One partner's own assessment, made inside its institution (S-055).
package struct OwnAssessment: Sendable, Codable, Equatable {
    /// What it had hoped for, and what it got.
    package let obtained: String
    /// What it learnt, and what changed in its own way of working.
    package let learnt: String?
    /// What the partnership cost it.
    package let cost: String?
    /// Where it disagrees with the others.
    package let disagreement: String?
    /// To whom inside the institution it goes back.
    package let returnedTo: String?

    package init(
        obtained: String,
        learnt: String? = nil,
        cost: String? = nil,
        disagreement: String? = nil,
        returnedTo: String? = nil
    ) {
        self.obtained = obtained
        self.learnt = learnt
        self.cost = cost
        self.disagreement = disagreement
        self.returnedTo = returnedTo
    }
}

/// A partner says that it will make no assessment; it needs no reason.
package struct AssessmentWaiver: Sendable, Codable, Equatable {
    package let reason: String?

    package init(reason: String? = nil) {
        self.reason = reason
    }
}

/// A reason to cooperate, chosen before, looked at again after (S-137 to S-141).
package struct ReasonCheck: Sendable, Codable, Equatable {
    package enum Verdict: String, Sendable, Codable, CaseIterable {
        case yes, partly, no, tooEarly

        /// What is said to be kept is shown.
        package var needsEvidence: Bool { self == .yes || self == .partly }
    }

    /// Its code, such as WP1.
    package let reason: String
    package let verdict: Verdict
    package let evidence: String?
    /// For WI2: what was really saved, in cents.
    package let savedCents: Int?

    package init(reason: String, verdict: Verdict, evidence: String? = nil, savedCents: Int? = nil) {
        self.reason = reason
        self.verdict = verdict
        self.evidence = evidence
        self.savedCents = savedCents
    }
}
