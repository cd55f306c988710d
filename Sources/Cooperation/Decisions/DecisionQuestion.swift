/// What is asked: what it is about, how it is decided, until when.
package struct DecisionQuestion: Sendable, Codable, Equatable {
    package var subject: DecisionSubject
    package var way: DecisionWay
    package var title: String
    package var text: String
    /// From the next day on it may be closed without those who said nothing.
    package var answerBy: Day
    /// When the decision is looked at again.
    package var reviewOn: Day?
    package var effect: DecisionEffect?
    /// The meeting whose minutes gave birth to it.
    package var meeting: Int?
    /// The earlier decision that is taken up again.
    package var reviews: Int?

    package init(
        subject: DecisionSubject,
        way: DecisionWay,
        title: String,
        text: String,
        answerBy: Day,
        reviewOn: Day? = nil,
        effect: DecisionEffect? = nil,
        meeting: Int? = nil,
        reviews: Int? = nil
    ) {
        self.subject = subject
        self.way = way
        self.title = title
        self.text = text
        self.answerBy = answerBy
        self.reviewOn = reviewOn
        self.effect = effect
        self.meeting = meeting
        self.reviews = reviews
    }
}

/// What a decision changes by itself once it is taken.
package struct DecisionEffect: Sendable, Codable, Hashable {
    package enum Kind: String, Sendable, Codable, CaseIterable {
        case suspend, resume
        /// The assessment begins, before the last day or without one.
        case assess
        /// Another version of the frame.
        case frame
        /// A commitment owned by all is closed (I-19).
        case commitment

        /// What a decision with this effect is about.
        package var subject: DecisionSubject {
            switch self {
            case .suspend, .resume, .assess: .course
            case .frame: .frame
            case .commitment: .orientations
            }
        }

        /// Whether it is about one thing among several.
        package var isNumbered: Bool { self == .frame || self == .commitment }
    }

    package let kind: Kind
    package let number: Int?

    package init(_ kind: Kind, _ number: Int? = nil) {
        self.kind = kind
        self.number = number
    }
}

/// A question put to the others.
package struct DecisionProposal: Sendable, Codable, Equatable {
    package let number: Int
    package let asker: OrganisationID
    package let question: DecisionQuestion

    package init(number: Int, asker: OrganisationID, question: DecisionQuestion) {
        self.number = number
        self.asker = asker
        self.question = question
    }
}
