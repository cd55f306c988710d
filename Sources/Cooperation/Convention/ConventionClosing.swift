/// A text closed for signature: nobody changes a word of it while it is signed.
package struct ConventionClosing: Sendable, Codable, Equatable {
    /// Counted from 1: the version of the convention.
    package let number: Int
    package let text: ConventionText
    package let hash: ContentHash
    package let on: Day

    package init(number: Int, text: ConventionText, hash: ContentHash, on: Day) {
        self.number = number
        self.text = text
        self.hash = hash
        self.on = on
    }
}

/// One party's signature, under its mandate (I-09).
package struct ConventionSignature: Sendable, Codable, Equatable {
    package let organisation: OrganisationID
    package let closing: Int
    package let hash: ContentHash
    package let on: Day
    /// When the person referred back, for a mandate that asks it.
    package let referredBackOn: Day?

    package init(organisation: OrganisationID, closing: Int, hash: ContentHash, on: Day, referredBackOn: Day? = nil) {
        self.organisation = organisation
        self.closing = closing
        self.hash = hash
        self.on = on
        self.referredBackOn = referredBackOn
    }
}

/// A party that has not signed is told once more; once a week at most.
package struct SignatureReminder: Sendable, Codable, Equatable {
    package let organisation: OrganisationID
    package let closing: Int
    package let on: Day

    package init(organisation: OrganisationID, closing: Int, on: Day) {
        self.organisation = organisation
        self.closing = closing
        self.on = on
    }
}

/// The text is open to writing again.
package struct ConventionReopening: Sendable, Codable, Equatable {
    package let closing: Int
    package let reason: String
    /// Whether it was in force: then it stays so until the next is signed.
    package let afterSignature: Bool

    package init(closing: Int, reason: String, afterSignature: Bool) {
        self.closing = closing
        self.reason = reason
        self.afterSignature = afterSignature
    }
}
