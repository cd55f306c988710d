extension Evaluation {
    /// Says what became of an intention, and why (I-22); a later statement supersedes, the thread keeps both.
    package func state(_ outcome: Outcome, in cycle: Cycle, at sitting: Sitting) throws -> Deed<EvaluationEvent> {
        try sitting.requireSeat()
        guard cycle.intentions.contains(outcome.intention) else { throw EvaluationRefusal.intentionUnknown }
        guard let reason = outcome.reason.meaningful else { throw EvaluationRefusal.reasonMissing }
        let stated = Outcome(intention: outcome.intention, end: outcome.end, reason: reason)
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

    /// Looks again at a reason chosen before (S-137 to S-141).
    package func check(_ check: ReasonCheck, chosen: Set<String>, at sitting: Sitting) throws -> Deed<EvaluationEvent> {
        try sitting.requirePartner()
        guard chosen.contains(check.reason) else { throw EvaluationRefusal.reasonUnknown }
        let evidence = check.evidence?.meaningful
        if check.verdict != .no, evidence == nil { throw EvaluationRefusal.evidenceMissing }
        return Deed([
            .reasonChecked(ReasonCheck(reason: check.reason, verdict: check.verdict, evidence: evidence))
        ])
    }
}

extension Cycle {
    /// Everything that the partners meant to do and must say the end of.
    package var intentions: [Intention] {
        realisation.actions.map { Intention(.action, $0.value.number) }
    }

    /// What an intention is called.
    package func title(of intention: Intention) -> String? {
        switch intention.kind {
        case .action: realisation.actions.first { $0.value.number == intention.number }?.value.title
        case .objective: nil
        }
    }
}
