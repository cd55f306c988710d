extension Negotiation {
    /// Proposes a text on a topic; several may stand side by side.
    package func propose(_ text: String, on topic: Int, at sitting: Sitting) throws -> Deed<NegotiationEvent> {
        try sitting.requireSeat()
        let topic = try open(topic)
        guard let text = text.meaningful else { throw NegotiationRefusal.textMissing }
        let proposal = ProposalText(
            number: proposals.count + 1,
            topic: topic.number,
            organisation: sitting.organisation,
            text: text
        )
        return Deed([.proposed(proposal)])
    }

    package func withdraw(_ proposal: Int, at sitting: Sitting) throws -> Deed<NegotiationEvent> {
        try sitting.requireSeat()
        let proposal = try standing(proposal)
        guard proposal.author == sitting.organisation else { throw NegotiationRefusal.notYours }
        let withdrawal = ProposalWithdrawal(proposal: proposal.number, organisation: sitting.organisation)
        return Deed([.proposalWithdrawn(withdrawal)])
    }

    /// Asks for another wording; the one that proposed may change its own words at once.
    package func amend(_ proposal: Int, to text: String, because reason: String?, in cycle: Cycle, at sitting: Sitting)
        throws -> Deed<NegotiationEvent>
    {
        try sitting.requireSeat()
        let proposal = try standing(proposal)
        try requireOpenToChange(proposal, in: cycle, on: sitting.day)
        guard let text = text.meaningful else { throw NegotiationRefusal.textMissing }
        guard text != proposal.text else { throw NegotiationRefusal.nothingChanged }
        let amendment = AmendmentText(
            number: amendments.count + 1,
            proposal: proposal.number,
            wording: proposal.wording,
            organisation: sitting.organisation,
            text: text,
            reason: reason?.meaningful
        )
        guard proposal.author == sitting.organisation else { return Deed([.amended(amendment)]) }
        let answer = AmendmentReply(
            amendment: amendment.number,
            organisation: sitting.organisation,
            isAccepted: true,
            words: nil
        )
        return Deed([.amended(amendment), .amendmentAnswered(answer)])
    }

    /// The one that proposed changes its words as it was asked, or says why not; nobody else can.
    package func answer(
        _ amendment: Int,
        accepting isAccepted: Bool,
        words: String?,
        in cycle: Cycle,
        at sitting: Sitting
    ) throws -> Deed<NegotiationEvent> {
        try sitting.requireSeat()
        guard let amendment = self.amendment(amendment) else { throw NegotiationRefusal.amendmentUnknown }
        let proposal = try standing(amendment.asked.value.proposal)
        guard proposal.author == sitting.organisation else { throw NegotiationRefusal.notYours }
        guard amendment.isPending else { throw NegotiationRefusal.amendmentAnswered }
        if isAccepted {
            try requireOpenToChange(proposal, in: cycle, on: sitting.day)
            guard amendment.asked.value.wording == proposal.wording else { throw NegotiationRefusal.wordingChanged }
        } else if words?.meaningful == nil {
            throw NegotiationRefusal.wordsMissing
        }
        let answer = AmendmentReply(
            amendment: amendment.number,
            organisation: sitting.organisation,
            isAccepted: isAccepted,
            words: words?.meaningful
        )
        return Deed([.amendmentAnswered(answer)])
    }

    private func requireOpenToChange(_ proposal: Proposal, in cycle: Cycle, on day: Day) throws {
        guard let last = topic(proposal.topic)?.lastDayForAmendments(start: cycle.start), last < day else { return }
        throw NegotiationRefusal.amendmentsClosed(day: last)
    }

    /// A proposal on which the table still works.
    func standing(_ proposal: Int) throws -> Proposal {
        guard let proposal = self.proposal(proposal) else { throw NegotiationRefusal.proposalUnknown }
        guard proposal.withdrawn == nil else { throw NegotiationRefusal.proposalWithdrawn }
        _ = try open(proposal.topic)
        return proposal
    }
}
