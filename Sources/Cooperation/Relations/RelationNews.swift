/// Something one organisation tells another about what it does (S-004).
package struct RelationNews: Sendable, Codable, Equatable {
    package let author: OrganisationID
    package let other: OrganisationID
    package let text: String

    package init(
        author: OrganisationID,
        other: OrganisationID,
        text: String
    ) {
        self.author = author
        self.other = other
        self.text = text
    }
}

/// A question to another organisation on what one plans; the one that asks keeps the decision (S-005).
package struct OpinionRequest: Sendable, Codable, Equatable {
    package enum Kind: String, Sendable, Codable, CaseIterable { case opinion, authorisation, validation }

    package let number: Int
    package let author: OrganisationID
    package let other: OrganisationID
    package let kind: Kind
    package let question: String

    package init(
        number: Int,
        author: OrganisationID,
        other: OrganisationID,
        kind: Kind,
        question: String
    ) {
        self.number = number
        self.author = author
        self.other = other
        self.kind = kind
        self.question = question
    }
}

/// What was answered to a request, or what became of the answer.
package struct OpinionReply: Sendable, Codable, Equatable {
    package let number: Int
    package let author: OrganisationID
    package let other: OrganisationID
    package let text: String

    package init(
        number: Int,
        author: OrganisationID,
        other: OrganisationID,
        text: String
    ) {
        self.number = number
        self.author = author
        self.other = other
        self.text = text
    }
}

/// One line of the consultation log: asked, answered, and what became of it.
package struct OpinionFile: Sendable, Equatable {
    package let request: Dated<OpinionRequest>
    package internal(set) var answer: Dated<OpinionReply>?
    /// Owed by the one that asked, once it was answered.
    package internal(set) var outcome: Dated<OpinionReply>?

    init(_ request: Dated<OpinionRequest>) {
        self.request = request
    }

    package var number: Int { request.value.number }

    /// Whose turn it is; nobody's when the outcome was told.
    package var awaited: OrganisationID? {
        answer == nil ? request.value.other : outcome == nil ? request.value.author : nil
    }
}
