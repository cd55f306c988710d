extension Decisions {
    /// Closes a question with what the voices say; for advice, with what the asker makes of it.
    ///
    /// Only the partners of that day count: the voice of one that left meanwhile stays in the thread and falls.
    package func close(_ number: Int, became: String? = nil, in cycle: Cycle, at sitting: Sitting) throws
        -> Deed<DecisionsEvent>
    {
        try sitting.requireSeat()
        let decision = try stillOpen(number)
        if decision.way == .advice { return try conclude(decision, became: became, at: sitting) }
        guard sitting.partners.count >= 2 else { throw DecisionsRefusal.tooFewPartners }
        try requireHeard(decision, at: sitting)
        let quorum = cycle.quorum(of: sitting.partners.count, on: sitting.day)
        let outcome = decision.outcome(among: sitting.partners, quorum: quorum)
        return Deed([.closed(ending(decision, outcome, sitting.partners, quorum: quorum, words: nil))])
    }

    /// The asker keeps the decision, and must say what became of the answers (S-005).
    private func conclude(_ decision: Decision, became: String?, at sitting: Sitting) throws -> Deed<DecisionsEvent> {
        guard decision.asker == sitting.organisation else { throw DecisionsRefusal.notTheAsker }
        guard let became = became?.meaningful else { throw DecisionsRefusal.becameMissing }
        try requireHeard(decision, at: sitting)
        let mandate = try sitting.mandate(for: .decide)
        let asked = decision.expected(of: sitting.partners, seated: sitting.seated)
        return Deed([.closed(ending(decision, .answered, asked, quorum: 0, words: became))], under: mandate)
    }

    /// Everybody has spoken or had the time to, and no objection is left unanswered.
    private func requireHeard(_ decision: Decision, at sitting: Sitting) throws {
        guard decision.unheard(among: sitting.partners).isEmpty else { throw DecisionsRefusal.objectionUnheard }
        guard decision.isRipe(partners: sitting.partners, seated: sitting.seated, on: sitting.day) else {
            throw DecisionsRefusal.stillSpeaking(until: decision.question.answerBy)
        }
    }

    private func ending(
        _ decision: Decision,
        _ outcome: DecisionOutcome,
        _ partners: [OrganisationID],
        quorum: Int,
        words: String?
    ) -> DecisionEnding {
        DecisionEnding(
            decision: decision.number,
            outcome: outcome,
            partners: partners,
            counted: partners.filter { decision.voice(of: $0) != nil },
            quorum: quorum,
            words: words
        )
    }

    /// The asker takes its question back, and says why; once it has left the table, whoever stays may do it.
    package func takeBack(_ number: Int, reason: String, at sitting: Sitting) throws -> Deed<DecisionsEvent> {
        try sitting.requireSeat()
        let decision = try stillOpen(number)
        guard decision.mayBeTakenBack(by: sitting.organisation, seated: sitting.seated) else {
            throw DecisionsRefusal.notTheAsker
        }
        guard let reason = reason.meaningful else { throw DecisionsRefusal.becameMissing }
        return Deed([.closed(ending(decision, .withdrawn, sitting.partners, quorum: 0, words: reason))])
    }

    /// Days between two calls of the same round.
    package static let callDelay = 7

    /// Whoever facilitates or follows up asks the silent ones to speak; it gives no other right (I-11).
    package func callRound(_ number: Int, in cycle: Cycle, at sitting: Sitting) throws -> Deed<DecisionsEvent> {
        try sitting.requireSeat()
        let decision = try stillOpen(number)
        guard cycle.facilitates(sitting) else { throw DecisionsRefusal.notFacilitating }
        guard !decision.silent(of: sitting.partners, seated: sitting.seated).isEmpty else {
            throw DecisionsRefusal.nobodySilent
        }
        let earliest = sitting.moment.instant.advanced(bySeconds: -Int64(Self.callDelay) * 86_400)
        guard decision.calls.last.map({ $0.at <= earliest }) ?? true else { throw DecisionsRefusal.calledRecently }
        return Deed([.called(RoundCall(decision: number))])
    }
}

extension Decision {
    package func mayBeTakenBack(by organisation: OrganisationID, seated: [OrganisationID]) -> Bool {
        asker == organisation || !seated.contains(asker)
    }

    /// Whether it may be closed as far as time goes: all have spoken, or the last day is over.
    package func isRipe(partners: [OrganisationID], seated: [OrganisationID], on day: Day) -> Bool {
        day > question.answerBy || silent(of: partners, seated: seated).isEmpty
    }
}
