extension Realisation {
    /// Writes down a commitment of all, or one that the speaker's organisation makes its own.
    package func commit(_ commitment: Commitment, at sitting: Sitting) throws -> Deed<RealisationEvent> {
        try sitting.requirePartner()
        guard let text = commitment.text.meaningful else { throw RealisationRefusal.textMissing }
        if let owner = commitment.owner, owner != sitting.organisation { throw RealisationRefusal.notYourCommitment }
        guard commitment.due.map({ $0 >= sitting.day }) ?? true else { throw RealisationRefusal.duePast }
        let numbered = Commitment(
            number: commitments.count + 1,
            text: text,
            owner: commitment.owner,
            due: commitment.due
        )
        return Deed([.committed(numbered)])
    }

    /// A partner finds a commitment fulfilled or given up; a collective one closes once every partner found it (I-19).
    package func close(_ number: Int, outcome: String?, at sitting: Sitting) throws -> Deed<RealisationEvent> {
        try sitting.requirePartner()
        guard let life = commitments[numbered: number] else { throw RealisationRefusal.commitmentUnknown }
        guard life.closed == nil else { throw RealisationRefusal.alreadyClosed }
        let mandate = try sitting.mandate(for: .decide)
        if let owner = life.commitment.value.owner, owner != sitting.organisation {
            throw RealisationRefusal.notYourCommitment
        }
        let finding = Closure(commitment: number, organisation: sitting.organisation, outcome: outcome?.meaningful)
        let needed = life.commitment.value.isCollective ? Set(sitting.partners) : [sitting.organisation]
        let isClosed = needed.isSubset(of: Set(life.findings.keys).union([sitting.organisation]))
        return Deed(
            [.closureFound(finding)] + (isClosed ? [.commitmentClosed(CommitmentNumber(number: number))] : []),
            under: mandate
        )
    }

    /// What all have decided to close is closed, whoever found it fulfilled before (I-19).
    package func carryOut(_ number: Int, in cycle: Cycle, at sitting: Sitting) throws -> Deed<RealisationEvent> {
        try sitting.requireSeat()
        guard let decision = cycle.decisions[number], decision.outcome == .adopted,
            let effect = decision.question.effect, effect.kind == .commitment, let commitment = effect.number
        else { throw CycleRefusal.notDecided }
        guard let life = commitments[numbered: commitment] else { throw RealisationRefusal.commitmentUnknown }
        guard life.closed == nil else { throw RealisationRefusal.alreadyClosed }
        return Deed([.commitmentClosed(CommitmentNumber(number: commitment))])
    }
}
