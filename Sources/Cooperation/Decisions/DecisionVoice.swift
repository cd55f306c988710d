/// What an organisation says about a proposal.
package struct DecisionVoice: Sendable, Codable, Equatable {
    package let decision: Int
    package let organisation: OrganisationID
    /// Which wording of the proposal it is about, from 1.
    package let wording: Int
    package let choice: VoiceChoice
    /// The advice, the reason, the reservation.
    package let words: String?
    /// What an objection says must be kept, and what may change.
    package let keep: String?
    package let change: String?

    package init(
        decision: Int,
        organisation: OrganisationID,
        wording: Int,
        choice: VoiceChoice,
        words: String? = nil,
        keep: String? = nil,
        change: String? = nil
    ) {
        self.decision = decision
        self.organisation = organisation
        self.wording = wording
        self.choice = choice
        self.words = words
        self.keep = keep
        self.change = change
    }
}

/// What somebody is about to say.
package struct DecisionSaying: Sendable, Equatable {
    package var choice: VoiceChoice
    package var words: String?
    package var keep: String?
    package var change: String?

    package init(_ choice: VoiceChoice, words: String? = nil, keep: String? = nil, change: String? = nil) {
        self.choice = choice
        self.words = words
        self.keep = keep
        self.change = change
    }
}

/// An objection that was heard: what another partner understood of it and answers.
package struct ObjectionHearing: Sendable, Codable, Equatable {
    package let decision: Int
    package let objector: OrganisationID
    /// Which of the objector's voices, from 1.
    package let voice: Int
    package let answer: String

    package init(decision: Int, objector: OrganisationID, voice: Int, answer: String) {
        self.decision = decision
        self.objector = objector
        self.voice = voice
        self.answer = answer
    }
}

/// The proposal said anew by the one who made it; everybody answers again.
package struct DecisionWording: Sendable, Codable, Equatable {
    package let decision: Int
    package let text: String

    package init(decision: Int, text: String) {
        self.decision = decision
        self.text = text
    }
}

/// Whoever facilitates asks those who have said nothing to speak.
package struct RoundCall: Sendable, Codable, Equatable {
    package let decision: Int

    package init(decision: Int) {
        self.decision = decision
    }
}
