/// What an organisation cannot give up: a point that it holds to, or a line that it will not cross (S-016, S-017).
///
/// While either is open, nobody signs.
package struct RedLineText: Sendable, Codable, Equatable {
    package enum Kind: String, Sendable, Codable, CaseIterable {
        /// A point that is not for negotiation, until its organisation says where it is kept.
        case point
        /// An ethical line, until its organisation says how it was dealt with.
        case line
    }

    package let number: Int
    package let organisation: OrganisationID
    package let kind: Kind
    package let text: String
    /// The value at stake, in the organisation's words.
    package let why: String?

    package init(number: Int, organisation: OrganisationID, kind: Kind, text: String, why: String?) {
        self.number = number
        self.organisation = organisation
        self.kind = kind
        self.text = text
        self.why = why
    }
}

/// Its own organisation says how a line was dealt with, or why it is open again.
package struct RedLineTurn: Sendable, Codable, Equatable {
    package let line: Int
    package let organisation: OrganisationID
    package let words: String

    package init(line: Int, organisation: OrganisationID, words: String) {
        self.line = line
        self.organisation = organisation
        self.words = words
    }
}

/// A red line and all that was said of it.
package struct RedLine: Sendable, Equatable {
    package struct Turn: Sendable, Equatable {
        package let isSettled: Bool
        package let told: Dated<RedLineTurn>
    }

    package let drawn: Dated<RedLineText>
    package internal(set) var turns: [Turn] = []

    package var number: Int { drawn.value.number }
    package var organisation: OrganisationID { drawn.value.organisation }
    /// Whether it keeps everybody from signing.
    package var isOpen: Bool { !(turns.last?.isSettled ?? false) }
}
