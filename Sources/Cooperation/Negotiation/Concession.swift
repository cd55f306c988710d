/// What an organisation gave up for another, or for the table, and what it obtained for it (S-083).
package struct ConcessionText: Sendable, Codable, Equatable {
    package let number: Int
    /// Who wrote it down: the one that gave, or the one that obtained.
    package let organisation: OrganisationID
    package let giver: OrganisationID
    /// Nobody in particular when it was given to all.
    package let receiver: OrganisationID?
    package let given: String
    /// What the giver obtained in return.
    package let obtained: String?
    package let topic: Int?

    package init(
        number: Int,
        organisation: OrganisationID,
        giver: OrganisationID,
        receiver: OrganisationID?,
        given: String,
        obtained: String?,
        topic: Int?
    ) {
        self.number = number
        self.organisation = organisation
        self.giver = giver
        self.receiver = receiver
        self.given = given
        self.obtained = obtained
        self.topic = topic
    }
}

/// The other side recognises a concession, or saw it otherwise and says how.
package struct ConcessionAnswer: Sendable, Codable, Equatable {
    package let concession: Int
    package let organisation: OrganisationID
    package let isRecognised: Bool
    package let words: String?

    package init(concession: Int, organisation: OrganisationID, isRecognised: Bool, words: String?) {
        self.concession = concession
        self.organisation = organisation
        self.isRecognised = isRecognised
        self.words = words
    }
}

/// A concession as both sides tell it.
package struct Concession: Sendable, Equatable {
    package let told: Dated<ConcessionText>
    package internal(set) var answers: [Dated<ConcessionAnswer>] = []

    package var number: Int { told.value.number }

    /// Whether an organisation stands on the side that did not write it.
    package func isOtherSide(_ organisation: OrganisationID) -> Bool {
        guard organisation != told.value.organisation else { return false }
        return told.value.organisation == told.value.giver
            ? told.value.receiver.map { $0 == organisation } ?? true : organisation == told.value.giver
    }

    package func answer(of organisation: OrganisationID) -> ConcessionAnswer? {
        answers.last { $0.value.organisation == organisation }?.value
    }
}

/// What one partner gave and obtained; both are counted, never weighed.
package struct ConcessionBalance: Sendable, Equatable {
    package let organisation: OrganisationID
    package let given: Int
    package let obtained: Int

    package init(organisation: OrganisationID, given: Int, obtained: Int) {
        self.organisation = organisation
        self.given = given
        self.obtained = obtained
    }
}
