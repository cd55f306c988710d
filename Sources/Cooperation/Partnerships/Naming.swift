/// An organisation is named in the paper: a mention, which gives it no part in anything (I-02).
package struct Naming: Sendable, Codable, Equatable {
    package let organisation: OrganisationID
    /// The words around the name, as the paper has them.
    package let passage: String
    /// How sure the match was, 0 to 1; nothing when a person chose by hand.
    package let score: Double?
    /// The version or draft in which it was found.
    package let version: Int

    package init(organisation: OrganisationID, passage: String, score: Double?, version: Int) {
        self.organisation = organisation
        self.passage = passage
        self.score = score
        self.version = version
    }
}

/// The organisation that an entry is about, when there is nothing more to say.
package struct Addressee: Sendable, Codable, Equatable {
    package let organisation: OrganisationID

    package init(organisation: OrganisationID) {
        self.organisation = organisation
    }
}

/// The one notice that a named organisation receives before it answers (S-102).
package struct Notice: Sendable, Codable, Equatable {
    package let organisation: OrganisationID
    package let version: Int
    package let decidedBy: String
    package let stillOpen: String
    package let stage: DesignStage
    package let hours: PhaseHours
    package let replyBy: Day?
    /// Printed to be handed over, when no message reaches the organisation.
    package let byLetter: Bool?

    package init(
        organisation: OrganisationID,
        version: Int,
        decidedBy: String,
        stillOpen: String,
        stage: DesignStage,
        hours: PhaseHours,
        replyBy: Day?,
        byLetter: Bool = false
    ) {
        self.organisation = organisation
        self.version = version
        self.decidedBy = decidedBy
        self.stillOpen = stillOpen
        self.stage = stage
        self.hours = hours
        self.replyBy = replyBy
        self.byLetter = byLetter ? true : nil
    }
}
