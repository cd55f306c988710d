/// A question that the partners must answer together before they commit themselves.
package struct TopicOpening: Sendable, Codable, Equatable {
    package let number: Int
    package let organisation: OrganisationID
    package let title: String
    /// What is to be agreed, as a question.
    package let question: String
    /// Last day on which an amendment can still be accepted; until the start when nothing is said (S-006).
    package let openUntil: Day?

    package init(number: Int, organisation: OrganisationID, title: String, question: String, openUntil: Day?) {
        self.number = number
        self.organisation = organisation
        self.title = title
        self.question = question
        self.openUntil = openUntil
    }
}

/// The last day for amendments is moved.
package struct TopicDeadline: Sendable, Codable, Equatable {
    package let topic: Int
    package let organisation: OrganisationID
    package let openUntil: Day

    package init(topic: Int, organisation: OrganisationID, openUntil: Day) {
        self.topic = topic
        self.organisation = organisation
        self.openUntil = openUntil
    }
}

/// The table agrees on the text of one proposal, in the wording on which each one said where it stands.
package struct TopicClosing: Sendable, Codable, Equatable {
    package let topic: Int
    package let organisation: OrganisationID
    package let proposal: Int
    package let wording: Int

    package init(topic: Int, organisation: OrganisationID, proposal: Int, wording: Int) {
        self.topic = topic
        self.organisation = organisation
        self.proposal = proposal
        self.wording = wording
    }
}

/// A topic is left open on purpose, or taken up again.
package struct TopicTurn: Sendable, Codable, Equatable {
    package let topic: Int
    package let organisation: OrganisationID
    package let reason: String

    package init(topic: Int, organisation: OrganisationID, reason: String) {
        self.topic = topic
        self.organisation = organisation
        self.reason = reason
    }
}

/// A topic as the table sees it now, with all that became of it.
package struct Topic: Sendable, Equatable {
    package enum Standing: Sendable, Equatable {
        case open
        case closed(TopicClosing)
        case leftOpen(TopicTurn)
    }

    package let opening: Dated<TopicOpening>
    package internal(set) var openUntil: Day?
    /// Every standing after the opening, the last one in force.
    package internal(set) var standings: [Dated<Standing>] = []
    /// Why it was taken up again, each time.
    package internal(set) var reopenings: [Dated<TopicTurn>] = []

    package var number: Int { opening.value.number }
    package var title: String { opening.value.title }
    package var standing: Standing { standings.last?.value ?? .open }
    package var isOpen: Bool { standing == .open }

    package var closing: TopicClosing? {
        if case .closed(let closing) = standing { closing } else { nil }
    }
}
