extension Partnership {
    /// The one notice to each organisation named that has had none, of those that a message reaches (S-101, S-102).
    package func notify(
        initiatorVerified: Bool,
        unreachable: Set<OrganisationID> = [],
        by speaker: Speaker,
        at moment: Moment
    ) throws(PartnershipRefusal) -> [PartnershipEvent] {
        let draft = try noticeDraft(initiatorVerified: initiatorVerified, by: speaker, at: moment)
        guard !unaware.isEmpty else { throw .nobodyToNotify }
        let reached = unaware.filter { !unreachable.contains($0) }
        guard !reached.isEmpty else { throw .nobodyReachable }
        return reached.map { .noticeSent(draft.notice(to: $0, byLetter: false)) }
    }

    /// Organisations named that have had no notice and said nothing, in order of identifier.
    package var unaware: [OrganisationID] {
        participations.values
            .filter { $0.notice == nil && $0.acts.isEmpty && $0.unnamed == nil }
            .map(\.organisation).sorted()
    }

    /// The organisations whose record says whether a notice is owed.
    package var concernedByNotice: Set<OrganisationID> { Set(unaware + [initiator].compactMap(\.self)) }

    /// Whom somebody who may tell them has to tell before a copy leaves: nobody learns from a copy that it is named.
    ///
    /// Whoever nothing reaches cannot be told, nor anybody for an initiator that is not verified.
    package func owedNotice(
        among records: [OrganisationID: Organisation],
        by speaker: Speaker,
        on day: Day
    ) -> [OrganisationID] {
        guard let initiator, records[initiator]?.verified != nil,
            rights(of: speaker.organisation, on: day).contains(.notify)
        else { return [] }
        return unaware.filter { records[$0]?.isReachable == true }
    }

    /// The one notice on paper, to one that no message reaches; printing the letter again tells nothing new.
    package func notifyByLetter(
        _ organisation: OrganisationID,
        isReachable: Bool,
        initiatorVerified: Bool,
        by speaker: Speaker,
        at moment: Moment
    ) throws(PartnershipRefusal) -> [PartnershipEvent] {
        let draft = try noticeDraft(initiatorVerified: initiatorVerified, by: speaker, at: moment)
        guard let participation = participations[organisation], participation.unnamed == nil else { throw .notNamed }
        guard participation.acts.isEmpty else { throw .alreadyAnswered }
        guard !isReachable else { throw .reachedByMessage }
        return participation.notice == nil ? [.noticeSent(draft.notice(to: organisation, byLetter: true))] : []
    }

    /// The terms that S-102 still misses.
    package func missingTerms(of paper: Paper) -> [String] {
        [
            paper.decidedBy.meaningful == nil ? "decidedBy" : nil,
            paper.stillOpen.meaningful == nil ? "stillOpen" : nil,
            paper.stage == nil ? "stage" : nil,
            paper.hours == nil ? "hours" : nil,
        ].compactMap(\.self)
    }

    /// What S-102 asks of a paper before anybody is told of it.
    private func noticeDraft(initiatorVerified: Bool, by speaker: Speaker, at moment: Moment)
        throws(PartnershipRefusal) -> NoticeDraft
    {
        try require(.notify, of: speaker, on: moment.day)
        guard let current else { throw .nothingPublished }
        guard initiatorVerified else { throw .initiatorNotVerified }
        let paper = current.paper
        guard let stage = paper.stage, let hours = paper.hours, paper.decidedBy.meaningful != nil,
            paper.stillOpen.meaningful != nil
        else {
            throw .noticeIncomplete(fields: missingTerms(of: paper))
        }
        if let replyBy = paper.replyBy, replyBy < moment.day { throw .replyByPast }
        return NoticeDraft(version: current.number, paper: paper, stage: stage, hours: hours)
    }
}

/// What every notice of one version says, before its addressee.
private struct NoticeDraft {
    let version: Int
    let paper: Paper
    let stage: DesignStage
    let hours: PhaseHours

    func notice(to organisation: OrganisationID, byLetter: Bool) -> Notice {
        Notice(
            organisation: organisation,
            version: version,
            decidedBy: paper.decidedBy,
            stillOpen: paper.stillOpen,
            stage: stage,
            hours: hours,
            replyBy: paper.replyBy,
            byLetter: byLetter
        )
    }
}
