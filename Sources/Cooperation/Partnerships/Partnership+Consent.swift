extension Partnership {
    /// An organisation becomes a partner: its own decision, on one exact version, under a valid mandate (I-01, I-04, I-09).
    ///
    /// A partner may accept again to say more or otherwise: its mission, its means, its reservation (S-099).
    /// - Parameters:
    ///   - acceptance: what is accepted, and with what
    ///   - seen: how many acts of this organisation the person had before their eyes
    ///   - speaker: whoever accepts for the organisation
    ///   - moment: now
    /// - Returns: the acceptance, and the mandate under which it was given
    /// - Throws: a refusal, among them every failing of the mandate
    package func accept(_ acceptance: Acceptance, seen: Int, by speaker: Speaker, at moment: Moment)
        throws(PartnershipRefusal) -> (events: [PartnershipEvent], mandate: Mandate)
    {
        try require(.accept, of: speaker, on: moment.day)
        let participation = try participation(of: speaker, seen: seen)
        guard let current, acceptance.version == current.number, acceptance.hash == current.hash else {
            throw .versionSuperseded(current: versions.count)
        }
        let acceptance = cleaned(acceptance, for: speaker.organisation)
        guard
            state(of: speaker.organisation, on: moment.day) != .accepted
                || participation.lastAcceptance?.value != acceptance
        else { throw .alreadyAccepted }
        let mandate = try decisionMandate(of: speaker, committing: acceptance, on: moment.day)
        if opening?.value.origin.kind == .required, !acceptance.freely { throw .freeConsentUnconfirmed }
        return ([.accepted(acceptance)], mandate)
    }

    /// A partner leaves, whenever it decides to; the others have no say (I-06).
    package func withdraw(message: String?, seen: Int, by speaker: Speaker, at moment: Moment)
        throws(PartnershipRefusal) -> (events: [PartnershipEvent], mandate: Mandate)
    {
        try require(.withdraw, of: speaker, on: moment.day)
        let participation = try participation(of: speaker, seen: seen)
        guard !isLeaving(participation, on: moment.day) else { throw .alreadyLeaving }
        let mandate = try mandate(of: speaker, on: moment.day)
        let notice = withdrawalNotice(of: speaker.organisation, on: moment.day)
        let withdrawal = Withdrawal(
            organisation: speaker.organisation,
            effectiveOn: moment.day.advanced(by: notice),
            message: message?.meaningful,
            referredBackOn: speaker.referral(under: mandate)
        )
        return ([.withdrawn(withdrawal)], mandate)
    }

    private func isLeaving(_ participation: Participation, on day: Day) -> Bool {
        state(of: participation.organisation, on: day) == .onNotice
    }

    /// Days between announcing a withdrawal and leaving: the notice of the version accepted, not of a later one.
    package func withdrawalNotice(of organisation: OrganisationID, on day: Day) -> Int {
        guard let participation = participations[organisation], isPartner(participation, on: day) else { return 0 }
        return participation.lastAcceptance.flatMap { version($0.value.version) }?.value.paper.noticeDays ?? 0
    }

    private func mandate(of speaker: Speaker, on day: Day) throws(PartnershipRefusal) -> Mandate {
        do {
            return try speaker.mandate(referredBackOn: speaker.referredBackOn, on: day)
        } catch { throw .mandate(error) }
    }

    private func decisionMandate(of speaker: Speaker, committing acceptance: Acceptance, on day: Day)
        throws(PartnershipRefusal) -> Mandate
    {
        if let amount = acceptance.amountCents, amount < 0 { throw .amountNegative }
        if let hours = acceptance.hours, !hours.isPlausible { throw .hoursOutOfRange }
        do {
            return try speaker.mandate(
                committing: acceptance.amountCents,
                referredBackOn: acceptance.referredBackOn,
                on: day
            )
        } catch { throw .mandate(error) }
    }

    private func cleaned(_ acceptance: Acceptance, for organisation: OrganisationID) -> Acceptance {
        var cleaned = Acceptance(organisation: organisation, version: acceptance.version, hash: acceptance.hash)
        cleaned.mission = acceptance.mission?.meaningful
        cleaned.hours = acceptance.hours
        cleaned.brings = Contribution.allCases.filter(acceptance.brings.contains)
        cleaned.amountCents = acceptance.amountCents
        cleaned.reservation = acceptance.reservation?.meaningful
        cleaned.referredBackOn = acceptance.referredBackOn
        cleaned.freely = acceptance.freely
        return cleaned
    }
}
