extension Relations {
    /// One of the two proposes to talk about what differs.
    package func proposeTalk(
        with other: OrganisationID,
        on day: Day?,
        text: String,
        in cycle: Cycle,
        at sitting: Sitting
    ) throws -> Deed<RelationsEvent> {
        let round = try revealed(with: other, in: cycle, at: sitting)
        guard let text = text.meaningful else { throw RelationsRefusal.talkEmpty }
        if let day, day < sitting.day { throw RelationsRefusal.dayPast }
        let talk = RelationTalk(
            author: sitting.organisation,
            other: other,
            round: round.number,
            on: day,
            text: text
        )
        return Deed([.talkProposed(talk)])
    }

    /// One of the two proposes a reading that both could share; the type follows from it, under a mandate to decide.
    package func propose(_ reading: Reading, to other: OrganisationID, in cycle: Cycle, at sitting: Sitting) throws
        -> Deed<RelationsEvent>
    {
        let round = try revealed(with: other, in: cycle, at: sitting)
        try require(reading, "common")
        let mandate = try sitting.mandate(for: .decide)
        let proposal = CommonReading(
            author: sitting.organisation,
            other: other,
            round: round.number,
            number: round.proposals.count + 1,
            reading: reading,
            isAmendable: cycle.isAmendable(on: sitting.day)
        )
        return Deed([.readingProposed(proposal)], under: mandate)
    }

    /// The other accepts the last common reading: the type is agreed, with its date.
    package func accept(_ number: Int, of other: OrganisationID, in cycle: Cycle, at sitting: Sitting) throws
        -> Deed<RelationsEvent>
    {
        let round = try revealed(with: other, in: cycle, at: sitting)
        guard let proposal = round.proposals.last?.value else { throw RelationsRefusal.nothingProposed }
        guard proposal.number == number else { throw RelationsRefusal.proposalSuperseded }
        guard proposal.author != sitting.organisation else { throw RelationsRefusal.yourOwnProposal }
        guard round.acceptances.last?.value.number != number else { throw RelationsRefusal.alreadyAgreed }
        let mandate = try sitting.mandate(for: .decide)
        let acceptance = ReadingAcceptance(
            author: sitting.organisation,
            other: other,
            round: round.number,
            number: number,
            type: proposal.type.type
        )
        return Deed([.readingAccepted(acceptance)], under: mandate)
    }

    func revealed(with other: OrganisationID, in cycle: Cycle, at sitting: Sitting) throws -> Relation.Round {
        let relation = try relation(with: other, at: sitting)
        guard let round = relation.current(in: cycle.id.number), round.revealed != nil else {
            throw RelationsRefusal.notRevealed
        }
        return round
    }
}
