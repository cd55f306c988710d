extension Evaluation {
    /// Looks again at the reasons that the organisation chose before, each with what shows it (S-137 to S-141); what
    /// was not kept, and what cannot be known yet, needs no proof.
    package func check(_ checks: [ReasonCheck], in cycle: Cycle, at sitting: Sitting) throws -> Deed<EvaluationEvent> {
        try sitting.requirePartner()
        let chosen = cycle.promised(by: sitting.organisation)?.reasons ?? []
        let known = reasons[sitting.organisation] ?? [:]
        return Deed(
            try checks.compactMap { check in
                guard let reason = chosen.first(where: { $0.rawValue == check.reason }) else {
                    throw EvaluationRefusal.reasonUnknown
                }
                let evidence = check.evidence?.meaningful
                if check.verdict.needsEvidence, evidence == nil {
                    throw EvaluationRefusal.reasonUnproven(reason: check.reason)
                }
                if let saved = check.savedCents, saved < 0 { throw EvaluationRefusal.amountNegative }
                let checked = ReasonCheck(
                    reason: check.reason,
                    verdict: check.verdict,
                    evidence: evidence,
                    savedCents: reason == .wi2 ? check.savedCents : nil
                )
                return known[check.reason]?.value == checked ? nil : .reasonChecked(checked)
            }
        )
    }

    /// The reasons that a partner chose and has not looked at again.
    package func uncheckedReasons(of organisation: OrganisationID, in cycle: Cycle) -> [Reason] {
        let checked = reasons[organisation] ?? [:]
        return (cycle.promised(by: organisation)?.reasons ?? []).filter { checked[$0.rawValue] == nil }
    }
}

extension Cycle {
    /// What a partner hoped for when the action began: the last choice made before that day, so that nobody fits its
    /// reasons to the results; the first one, when it chose later.
    package func promised(by organisation: OrganisationID) -> ReasonChoice? {
        let choices = contract.reasonChoices[organisation] ?? []
        guard let start else { return choices.last?.value }
        return (choices.last { $0.record.at.day < start } ?? choices.first)?.value
    }
}
