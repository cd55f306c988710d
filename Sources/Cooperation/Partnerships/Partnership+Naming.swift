extension Partnership {
    /// Days to wait before the one reminder that is allowed (S-034).
    package static let reminderDelay = 7

    /// Somebody at the table confirms that the paper names an organisation; that changes nothing of its part (I-02).
    package func name(_ naming: Naming, by speaker: Speaker, at moment: Moment) throws(PartnershipRefusal)
        -> [PartnershipEvent]
    {
        try require(.name, of: speaker, on: moment.day)
        let known = participations[naming.organisation]
        guard naming.organisation != initiator, known?.namings.last?.value != naming || known?.unnamed != nil else {
            return []
        }
        return [.organisationNamed(naming)]
    }

    /// The name is taken out; whoever sits at the table leaves only by itself (I-06), whoever asks waits for an
    /// answer, and a contest goes on being printed (I-15).
    package func unname(_ organisation: OrganisationID, by speaker: Speaker, at moment: Moment)
        throws(PartnershipRefusal) -> [PartnershipEvent]
    {
        try require(.name, of: speaker, on: moment.day)
        guard let participation = participations[organisation], participation.unnamed == nil else { throw .notNamed }
        guard canUnname(organisation, on: moment.day) else { throw .cannotUnname }
        return [.organisationUnnamed(organisation)]
    }

    /// Whether the name can be taken out: nobody of the organisation spoke, or it said that it takes no part, or it
    /// contests, and goes on being heard.
    package func canUnname(_ organisation: OrganisationID, on day: Day) -> Bool {
        guard let participation = participations[organisation], participation.unnamed == nil else { return false }
        guard !participation.acts.isEmpty, let state = state(of: organisation, on: day) else { return true }
        return state.isAway || state == .contested
    }

    /// One reminder at most, not before a week, to an organisation that has not answered (S-034).
    package func remind(
        _ organisation: OrganisationID,
        hasMail: Bool = true,
        by speaker: Speaker,
        at moment: Moment
    ) throws(PartnershipRefusal) -> [PartnershipEvent] {
        try require(.remind, of: speaker, on: moment.day)
        guard let participation = participations[organisation], participation.unnamed == nil,
            let notice = participation.notice
        else { throw .notNamed }
        guard participation.acts.isEmpty else { throw .alreadyAnswered }
        guard participation.reminders.isEmpty else { throw .alreadyReminded }
        // Who was told by a printed letter has no address where a reminder could go.
        guard hasMail, notice.value.byLetter != true else { throw .noMailToRemind }
        let sent = notice.record.at.milliseconds
        let earliest = sent + Int64(Self.reminderDelay) * 86_400_000
        guard moment.instant.milliseconds >= earliest else {
            throw .reminderTooSoon(from: moment.day.advanced(by: daysUntil(earliest, from: moment)))
        }
        return [.reminded(organisation)]
    }

    /// Whether a reminder would be let through now.
    package func canRemind(_ organisation: OrganisationID, by speaker: Speaker, at moment: Moment) -> Bool {
        (try? remind(organisation, by: speaker, at: moment)) != nil
    }

    private func daysUntil(_ milliseconds: Int64, from moment: Moment) -> Int {
        Int((milliseconds - moment.instant.milliseconds + 86_399_999) / 86_400_000)
    }

    /// Somebody of the organisation, known by name, reads its notice for the first time.
    ///
    /// A link is also followed by the scanners of mail: that it was opened says nothing.
    package func openNotice(by speaker: Speaker) -> [PartnershipEvent] {
        guard speaker.person != nil, let participation = participations[speaker.organisation],
            participation.notice != nil || participation.isSuccessor, participation.opened == nil,
            participation.acts.isEmpty, participation.unnamed == nil
        else { return [] }
        return [.noticeOpened(speaker.organisation)]
    }
}
