/// Two organisations about to clarify their relation again.
package struct RelationRound: Sendable, Codable, Equatable {
    package let author: OrganisationID
    package let other: OrganisationID
    package let cycle: Int
    package let round: Int

    package init(
        author: OrganisationID,
        other: OrganisationID,
        cycle: Int,
        round: Int
    ) {
        self.author = author
        self.other = other
        self.cycle = cycle
        self.round = round
    }
}

/// A talk proposed about the gap between two answers.
package struct RelationTalk: Sendable, Codable, Equatable {
    package let author: OrganisationID
    package let other: OrganisationID
    package let round: Int
    package let on: Day?
    package let text: String

    package init(
        author: OrganisationID,
        other: OrganisationID,
        round: Int,
        on: Day?,
        text: String
    ) {
        self.author = author
        self.other = other
        self.round = round
        self.on = on
        self.text = text
    }
}

/// A reading of the criteria that both could share, from the point of view of the one that proposes it.
package struct CommonReading: Sendable, Codable, Equatable {
    package let author: OrganisationID
    package let other: OrganisationID
    package let round: Int
    /// Which proposal of the round, from 1.
    package let number: Int
    package let reading: Reading
    package let isAmendable: Bool

    package init(
        author: OrganisationID,
        other: OrganisationID,
        round: Int,
        number: Int,
        reading: Reading,
        isAmendable: Bool
    ) {
        self.author = author
        self.other = other
        self.round = round
        self.number = number
        self.reading = reading
        self.isAmendable = isAmendable
    }

    package var type: Reasoning { Reasoning(reading, isAmendable: isAmendable) }

    /// The reading as an organisation of the two would say it.
    package func reading(by organisation: OrganisationID) -> Reading {
        organisation == author ? reading : reading.mirrored
    }
}

/// The other accepts a common reading: the type is agreed from that date.
package struct ReadingAcceptance: Sendable, Codable, Equatable {
    package let author: OrganisationID
    package let other: OrganisationID
    package let round: Int
    package let number: Int
    /// The type that follows from the reading, for the trace.
    package let type: RelationType

    package init(
        author: OrganisationID,
        other: OrganisationID,
        round: Int,
        number: Int,
        type: RelationType
    ) {
        self.author = author
        self.other = other
        self.round = round
        self.number = number
        self.type = type
    }
}
