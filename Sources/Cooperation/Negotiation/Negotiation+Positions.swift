extension Negotiation {
    /// Says where an organisation stands on the present wording; what it said before stays written.
    package func take(_ stance: Stance, on proposal: Int, wording: Int, words: String?, at sitting: Sitting) throws
        -> Deed<NegotiationEvent>
    {
        try sitting.requireSeat()
        let proposal = try standing(proposal)
        guard wording == proposal.wording else { throw NegotiationRefusal.wordingChanged }
        let words = words?.meaningful
        if stance.needsWords, words == nil { throw NegotiationRefusal.wordsMissing }
        let position = ProposalPosition(
            proposal: proposal.number,
            wording: wording,
            organisation: sitting.organisation,
            stance: stance,
            words: words
        )
        let same = proposal.position(of: sitting.organisation)?.position.value == position
        return Deed(same ? [] : [.positionTaken(position)])
    }

    /// Answers an objection; only the one that objected can say that it was heard.
    package func reply(to objector: OrganisationID, on proposal: Int, _ words: String, at sitting: Sitting) throws
        -> Deed<NegotiationEvent>
    {
        try sitting.requireSeat()
        let proposal = try standing(proposal)
        guard proposal.objection(of: objector) != nil else { throw NegotiationRefusal.notAnObjection }
        guard objector != sitting.organisation else { throw NegotiationRefusal.ownObjection }
        guard let words = words.meaningful else { throw NegotiationRefusal.wordsMissing }
        let reply = ObjectionReply(
            proposal: proposal.number,
            objector: objector,
            organisation: sitting.organisation,
            words: words
        )
        return Deed([.objectionAnswered(reply)])
    }

    /// "We were heard, and we still disagree": the difference is acknowledged and stays beside the text.
    package func acknowledgeHearing(on proposal: Int, at sitting: Sitting) throws -> Deed<NegotiationEvent> {
        try sitting.requireSeat()
        let proposal = try standing(proposal)
        guard let objection = proposal.objection(of: sitting.organisation) else {
            throw NegotiationRefusal.notAnObjection
        }
        guard objection.heard == nil else { throw NegotiationRefusal.alreadyHeard }
        let hearing = HeardPosition(proposal: proposal.number, organisation: sitting.organisation)
        return Deed([.objectionHeard(hearing)])
    }

    /// Closes a topic on one proposal, once each one at the table spoke and every objection was heard.
    package func close(_ topic: Int, on proposal: Int, at sitting: Sitting) throws -> Deed<NegotiationEvent> {
        try sitting.requireSeat()
        let topic = try open(topic)
        let proposal = try standing(proposal)
        guard proposal.topic == topic.number else { throw NegotiationRefusal.proposalUnknown }
        guard !amendments(to: proposal.number).contains(where: \.isPending) else {
            throw NegotiationRefusal.amendmentsPending
        }
        guard proposal.silent(among: sitting.seated).isEmpty else { throw NegotiationRefusal.positionsMissing }
        let positions = sitting.seated.compactMap { proposal.position(of: $0) }
        guard positions.allSatisfy({ $0.stance != .against || $0.heard != nil }) else {
            throw NegotiationRefusal.objectionUnheard
        }
        guard positions.filter({ $0.stance == .favour || $0.stance == .favourIfChanged }).count >= 2 else {
            throw NegotiationRefusal.notEnoughInFavour
        }
        let closing = TopicClosing(
            topic: topic.number,
            organisation: sitting.organisation,
            proposal: proposal.number,
            wording: proposal.wording
        )
        return Deed([.topicClosed(closing)])
    }
}

extension Proposal {
    /// The position of an organisation on the present wording; one on older words no longer counts.
    package func position(of organisation: OrganisationID) -> TakenPosition? {
        positions.last { $0.organisation == organisation }.flatMap {
            $0.position.value.wording == wording ? $0 : nil
        }
    }

    package func objection(of organisation: OrganisationID) -> TakenPosition? {
        position(of: organisation).flatMap { $0.stance == .against ? $0 : nil }
    }

    /// Who has not yet said where it stands.
    package func silent(among seated: [OrganisationID]) -> [OrganisationID] {
        seated.filter { position(of: $0) == nil }
    }
}
