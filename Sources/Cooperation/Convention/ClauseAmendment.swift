/// Somebody proposes another text for a clause, or none.
package struct ClauseAmendment: Sendable, Codable, Equatable {
    /// Counted from 1 over the whole convention.
    package let number: Int
    package let clause: Int
    /// The version that the author had read.
    package let basedOn: Int
    /// The text proposed; nothing to propose that the clause go.
    package let text: ClauseText?
    package let reason: String?

    package init(number: Int, clause: Int, basedOn: Int, text: ClauseText?, reason: String?) {
        self.number = number
        self.clause = clause
        self.basedOn = basedOn
        self.text = text
        self.reason = reason
    }
}

/// What became of an amendment.
package struct AmendmentAnswer: Sendable, Codable, Equatable {
    package let amendment: Int
    package let isAdopted: Bool
    package let reason: String?
    /// Whether it changes a convention that was in force: that one stays so until the next is signed.
    package let afterSignature: Bool

    package init(amendment: Int, isAdopted: Bool, reason: String? = nil, afterSignature: Bool = false) {
        self.amendment = amendment
        self.isAdopted = isAdopted
        self.reason = reason
        self.afterSignature = afterSignature
    }
}

/// An amendment and its answer, once it has one.
package struct AmendmentCourse: Sendable, Equatable {
    package let proposal: Dated<ClauseAmendment>
    package internal(set) var answer: Dated<AmendmentAnswer>?

    package var number: Int { proposal.value.number }
    package var clause: Int { proposal.value.clause }
    package var author: OrganisationID? { proposal.record.actor.organisation }
    package var isOpen: Bool { answer == nil }
}
