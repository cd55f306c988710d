/// What the paper may call itself: without at least two acceptances of the same text it is only a project (S-036).
package enum PartnershipStanding: String, Sendable, Codable, CaseIterable {
    case draft, preProject, agreed
}

extension Partnership {
    /// Where an organisation stands on that day; nothing when it has no part in this paper.
    package func state(of organisation: OrganisationID, on day: Day) -> ParticipationState? {
        guard let participation = participations[organisation] else { return nil }
        let state = state(after: participation.acts[...], of: participation, on: day)
        if state?.isSeated == true, let succession = participation.succession?.value, day >= succession.on {
            return .merged
        }
        return participation.unnamed != nil && state?.isAway == true ? nil : state
    }

    private func state(
        after acts: ArraySlice<Dated<ParticipationAct>>,
        of participation: Participation,
        on day: Day
    ) -> ParticipationState? {
        guard let last = acts.last?.value else { return unanswered(participation, on: day) }
        switch last {
        case .opened: return .negotiating
        case .accepted(let acceptance): return isCurrent(acceptance) ? .accepted : .negotiating
        case .withdrawn(let withdrawal):
            if day >= withdrawal.effectiveOn { return .withdrawn }
            return participation.lastAcceptance.map { isCurrent($0.value) } ?? false ? .onNotice : .negotiating
        case .stopped: return .withdrawn
        case .answered(let answer):
            switch answer.kind {
            case .ask: return state(after: acts.dropLast(), of: participation, on: day)?.afterAsking ?? .considering
            case .joinDesign: return .negotiating
            case .networkOnly, .serviceProvider, .notNow, .decline: return .declined
            case .contest: return .contested
            }
        }
    }

    private func unanswered(_ participation: Participation, on day: Day) -> ParticipationState? {
        guard participation.unnamed == nil else { return nil }
        guard let notice = participation.notice else {
            guard participation.isSuccessor else { return participation.namings.isEmpty ? nil : .mentioned }
            return participation.opened == nil ? .invited : .considering
        }
        if let replyBy = notice.value.replyBy, day > replyBy { return .lapsed }
        return participation.opened == nil ? .invited : .considering
    }

    /// Whether an acceptance still holds: the substance has not changed since.
    package func isCurrent(_ acceptance: Acceptance) -> Bool {
        substance(of: acceptance.version) == substance(of: versions.count)
    }

    package func isSeated(_ organisation: OrganisationID, on day: Day) -> Bool {
        state(of: organisation, on: day)?.isSeated ?? false
    }

    /// Organisations with a part in the paper, initiator first, then in order of identifier.
    package func organisations(on day: Day) -> [(organisation: OrganisationID, state: ParticipationState)] {
        participations.keys
            .sorted { ($0 == initiator ? 0 : 1, $0) < ($1 == initiator ? 0 : 1, $1) }
            .compactMap { organisation in state(of: organisation, on: day).map { (organisation, $0) } }
    }

    /// Organisations whose own acceptance of the present substance stands (I-01).
    package func partners(on day: Day) -> [OrganisationID] {
        organisations(on: day).filter { $0.state == .accepted || $0.state == .onNotice }.map(\.organisation)
    }

    package func standing(on day: Day) -> PartnershipStanding {
        if versions.isEmpty { return .draft }
        return partners(on: day).count >= 2 ? .agreed : .preProject
    }

    /// Whether people of this organisation may read the paper: those at the table, those told of it, and those whom
    /// a published text names, told or not.
    package func isReadable(by organisation: OrganisationID) -> Bool {
        guard let participation = participations[organisation] else { return false }
        return participation.notice != nil || !participation.acts.isEmpty || participation.isSuccessor
            || participation.unnamed == nil && participation.namings.contains { $0.value.version <= versions.count }
    }
}
