extension Evaluation {
    /// Says what became of an intention, and why (I-22); a later statement supersedes, the thread keeps both.
    package func state(_ outcome: Outcome, in cycle: Cycle, at sitting: Sitting) throws -> Deed<EvaluationEvent> {
        try sitting.requireSeat()
        guard cycle.intentions.contains(outcome.intention) else { throw EvaluationRefusal.intentionUnknown }
        guard let reason = outcome.reason.meaningful else { throw EvaluationRefusal.reasonMissing }
        let stated = Outcome(
            intention: outcome.intention,
            end: outcome.end,
            reason: reason,
            results: try results(of: outcome, in: cycle, at: sitting)
        )
        return Deed(outcomes[outcome.intention]?.value == stated ? [] : [.outcomeStated(stated)])
    }

    /// Sees the end of an intention otherwise; the words stay beside the statement (I-15).
    package func dispute(_ intention: Intention, _ text: String, at sitting: Sitting) throws -> Deed<EvaluationEvent> {
        try sitting.requireSeat()
        guard outcomes[intention] != nil else { throw EvaluationRefusal.nothingToDispute }
        guard let text = text.meaningful else { throw EvaluationRefusal.textMissing }
        return Deed([.outcomeDisputed(OutcomeDissent(intention: intention, text: text))])
    }

    /// Who sees the end of an intention otherwise, and how.
    package func disputes(of intention: Intention) -> [Dated<OutcomeDissent>] {
        disputes.filter { $0.value.intention == intention }
    }

    /// Brings the words of the people concerned, with how they were gathered (S-008).
    package func hear(_ voice: RecipientVoice, at sitting: Sitting) throws -> Deed<EvaluationEvent> {
        try sitting.requireSeat()
        guard let words = voice.words.meaningful else { throw EvaluationRefusal.textMissing }
        guard let gathered = voice.gathered.meaningful else { throw EvaluationRefusal.gatheringMissing }
        return Deed([.voiceHeard(RecipientVoice(words: words, gathered: gathered))])
    }
}

extension Cycle {
    /// Everything that the partners meant to do and must say the end of: what they aimed at, and what they planned.
    package var intentions: [Intention] {
        contract.objectives.map { Intention(.objective, $0.number) }
            + realisation.standingActions.map { Intention(.action, $0.number) }
    }

    /// What an intention is called.
    package func title(of intention: Intention) -> String? {
        switch intention.kind {
        case .action: realisation.actions.first { $0.value.number == intention.number }?.value.title
        case .objective: contract.objective(intention.number)?.text
        }
    }

    /// The one organisation that may say the end of an intention: of its own objective, while it sits at the table.
    package func owner(of intention: Intention, among seated: [OrganisationID]) -> OrganisationID? {
        guard intention.kind == .objective, let objective = contract.objective(intention.number),
            objective.kind == .own, seated.contains(objective.author)
        else { return nil }
        return objective.author
    }
}
