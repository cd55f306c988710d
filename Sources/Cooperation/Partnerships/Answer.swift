/// What a named organisation can say, all of equal weight (S-103).
package enum AnswerKind: String, Sendable, Codable, CaseIterable {
    case ask, joinDesign, networkOnly, serviceProvider, notNow, decline, contest
}

/// A dated statement of a named organisation; a later one supersedes it and never erases it (I-13).
package struct Answer: Sendable, Codable, Equatable {
    package let organisation: OrganisationID
    package let kind: AnswerKind
    /// Question, reason or statement, in the organisation's words; never required but to ask.
    package let message: String?
    /// Whether the message is printed beside the organisation's name wherever the paper goes (I-15).
    package let printed: Bool

    package init(organisation: OrganisationID, kind: AnswerKind, message: String? = nil, printed: Bool = false) {
        self.organisation = organisation
        self.kind = kind
        self.message = message
        self.printed = printed
    }
}

/// An answer to the question of a named organisation, by one at the table.
package struct Reply: Sendable, Codable, Equatable {
    package let organisation: OrganisationID
    package let message: String

    package init(organisation: OrganisationID, message: String) {
        self.organisation = organisation
        self.message = message
    }
}
