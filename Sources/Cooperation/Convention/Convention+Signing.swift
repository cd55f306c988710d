extension Convention {
    /// An organisation agrees with everything that obliges it, as it stands (I-04, I-09).
    /// - Parameters:
    ///   - readings: the clauses and versions that the person had before their eyes
    ///   - sitting: who agrees
    /// - Returns: the agreement, under the mandate by which it counts
    /// - Throws: a refusal, among them that a clause changed meanwhile
    package func agree(_ readings: [ClauseAgreement.Reading], by sitting: Sitting) throws -> Deed<ConventionEvent> {
        try sitting.requireSeat()
        let pending = pending(for: sitting.organisation).map { ClauseAgreement.Reading($0) }
        guard !pending.isEmpty else { throw ConventionRefusal.nothingToAgree }
        for reading in readings where !pending.contains(reading) {
            guard let clause = clause(reading.clause) else { throw ConventionRefusal.clauseUnknown }
            throw ConventionRefusal.clauseChanged(version: clause.version)
        }
        guard !readings.isEmpty else { throw ConventionRefusal.nothingToAgree }
        let mandate = try sitting.mandate(for: .decide)
        let agreement = ClauseAgreement(organisation: sitting.organisation, clauses: readings)
        return Deed([.agreed(agreement)], under: mandate)
    }

    /// Closes the text for signature; `hash` gives the fingerprint of its canonical encoding.
    package func close(
        in cycle: Cycle,
        by sitting: Sitting,
        hash: (ConventionText) throws -> ContentHash
    ) throws -> Deed<ConventionEvent> {
        try sitting.requirePartner()
        try requireOpen()
        if let first = obstacles(in: cycle, on: sitting.day).first {
            throw ConventionRefusal.notReady(gap: first.shortKey)
        }
        let text = text(in: cycle, on: sitting.day)
        let hash = try hash(text)
        guard hash != inForce(among: sitting.partners)?.hash else { throw ConventionRefusal.nothingChanged }
        return Deed([
            .closed(ConventionClosing(number: rounds.count + 1, text: text, hash: hash, on: sitting.day))
        ])
    }

    /// Opens a closed text to writing again; says why, to all.
    package func reopen(reason: String?, by sitting: Sitting) throws -> Deed<ConventionEvent> {
        try sitting.requirePartner()
        guard let round = openRound else { throw ConventionRefusal.notClosed }
        guard let reason = reason?.meaningful else { throw ConventionRefusal.reasonMissing }
        return Deed([
            .reopened(
                ConventionReopening(
                    closing: round.number,
                    reason: reason,
                    afterSignature: round.isInForce(among: sitting.partners)
                )
            )
        ])
    }

    /// A party signs exactly this text, under a mandate to sign (I-04, I-09).
    package func sign(
        _ number: Int,
        hash: ContentHash,
        in cycle: Cycle,
        by sitting: Sitting
    ) throws -> Deed<ConventionEvent> {
        try sitting.requirePartner()
        let round = try signable(number, hash, in: cycle, on: sitting.day)
        guard round.text.parties.contains(sitting.organisation) else { throw ConventionRefusal.notAParty }
        guard round.signature(of: sitting.organisation) == nil else { throw ConventionRefusal.alreadySigned }
        let mandate = try sitting.mandate(for: .sign)
        let signature = ConventionSignature(
            organisation: sitting.organisation,
            closing: round.number,
            hash: round.hash,
            on: sitting.day,
            referredBackOn: sitting.referral(under: mandate)
        )
        return Deed([.signed(signature)], under: mandate)
    }

    /// Reminds a party that has not signed; once a week at most.
    package func remind(_ organisation: OrganisationID, by sitting: Sitting) throws -> Deed<ConventionEvent> {
        try sitting.requireSeat()
        guard let round = openRound else { throw ConventionRefusal.notClosed }
        guard round.awaited(among: sitting.partners).contains(organisation) else {
            throw round.signature(of: organisation) == nil
                ? ConventionRefusal.notAParty : ConventionRefusal.alreadySigned
        }
        let from = round.nextReminder(to: organisation)
        guard sitting.day >= from else { throw ConventionRefusal.reminderTooSoon(from: from) }
        return Deed([
            .signerReminded(SignatureReminder(organisation: organisation, closing: round.number, on: sitting.day))
        ])
    }

    /// The round whose text may be signed now, whole and alone.
    private func signable(_ number: Int, _ hash: ContentHash, in cycle: Cycle, on day: Day) throws -> SigningRound {
        guard let round = openRound else {
            throw rounds.isEmpty ? ConventionRefusal.notClosed : ConventionRefusal.reopened
        }
        guard round.number == number, round.hash == hash else {
            throw ConventionRefusal.superseded(current: rounds.count)
        }
        if let first = unsettled(in: cycle, on: day).first {
            throw ConventionRefusal.notReady(gap: first.shortKey)
        }
        return round
    }
}

extension ClauseAgreement.Reading {
    package init(_ clause: Clause) {
        self.init(clause: clause.number, version: clause.version)
    }
}
