/// A text that one organisation proposes on a topic.
package struct ProposalText: Sendable, Codable, Equatable {
    package let number: Int
    package let topic: Int
    package let organisation: OrganisationID
    package let text: String

    package init(number: Int, topic: Int, organisation: OrganisationID, text: String) {
        self.number = number
        self.topic = topic
        self.organisation = organisation
        self.text = text
    }
}

/// An organisation takes its own proposal off the table; it stays readable.
package struct ProposalWithdrawal: Sendable, Codable, Equatable {
    package let proposal: Int
    package let organisation: OrganisationID

    package init(proposal: Int, organisation: OrganisationID) {
        self.proposal = proposal
        self.organisation = organisation
    }
}

/// Another wording that an organisation asks of the one that proposed.
package struct AmendmentText: Sendable, Codable, Equatable {
    package let number: Int
    package let proposal: Int
    /// The wording that it would replace.
    package let wording: Int
    package let organisation: OrganisationID
    package let text: String
    package let reason: String?

    package init(
        number: Int,
        proposal: Int,
        wording: Int,
        organisation: OrganisationID,
        text: String,
        reason: String?
    ) {
        self.number = number
        self.proposal = proposal
        self.wording = wording
        self.organisation = organisation
        self.text = text
        self.reason = reason
    }
}

/// What the one that proposed makes of an amendment.
package struct AmendmentReply: Sendable, Codable, Equatable {
    package let amendment: Int
    package let organisation: OrganisationID
    package let isAccepted: Bool
    package let words: String?

    package init(amendment: Int, organisation: OrganisationID, isAccepted: Bool, words: String?) {
        self.amendment = amendment
        self.organisation = organisation
        self.isAccepted = isAccepted
        self.words = words
    }
}

/// A proposal with its successive wordings and all the positions ever taken on it.
package struct Proposal: Sendable, Equatable {
    package let original: Dated<ProposalText>
    /// The words of each wording; an accepted amendment adds one.
    package internal(set) var wordings: [String]
    package internal(set) var withdrawn: Record?
    package internal(set) var positions: [TakenPosition] = []

    init(_ original: Dated<ProposalText>) {
        self.original = original
        wordings = [original.value.text]
    }

    package var number: Int { original.value.number }
    package var topic: Int { original.value.topic }
    package var author: OrganisationID { original.value.organisation }
    /// Number of the present wording, from one.
    package var wording: Int { wordings.count }
    package var text: String { wordings.last ?? original.value.text }

    package func text(of wording: Int) -> String {
        wordings[numbered: wording] ?? text
    }
}

/// An amendment and what became of it.
package struct Amendment: Sendable, Equatable {
    package let asked: Dated<AmendmentText>
    package internal(set) var answer: Dated<AmendmentReply>?

    package var number: Int { asked.value.number }
    package var isPending: Bool { answer == nil }
}
