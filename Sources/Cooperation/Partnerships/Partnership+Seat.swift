/// How long an organisation read the chapters of a partnership: it still does, or it did until it left the table.
package enum SeatHistory: Sendable, Equatable {
    case sits
    /// Its withdrawal took effect on that day.
    case until(Day)
    /// It took another answer back at that moment, or the others renewed without it.
    case left(Instant)

    /// Whether the organisation sat when something happened.
    package func covers(_ instant: Instant, on day: Day) -> Bool {
        switch self {
        case .sits: true
        case .until(let end): day < end
        case .left(let end): instant < end
        }
    }
}

extension Partnership {
    /// Whether its people read the chapters: those at the table, and those of an organisation that is now part of another
    /// (decision 0011).
    package func readsChapters(_ organisation: OrganisationID, on day: Day) -> Bool {
        isSeated(organisation, on: day) || state(of: organisation, on: day) == .merged
    }

    /// When an organisation sat at the table; nothing when it never did.
    package func seat(of organisation: OrganisationID, on day: Day) -> SeatHistory? {
        guard let acts = participations[organisation]?.acts, let last = acts.lastIndex(where: { $0.value.givesSeat })
        else { return nil }
        if readsChapters(organisation, on: day) { return .sits }
        for act in acts[last...].dropFirst() {
            switch act.value {
            case .withdrawn(let withdrawal): return .until(withdrawal.effectiveOn)
            case .stopped: return .left(act.record.at)
            case .answered(let answer) where answer.kind != .ask: return .left(act.record.at)
            case .opened, .accepted, .answered: continue
            }
        }
        return nil
    }
}

extension ParticipationAct {
    fileprivate var givesSeat: Bool {
        switch self {
        case .opened, .accepted: true
        case .answered(let answer): answer.kind == .joinDesign
        case .withdrawn, .stopped: false
        }
    }
}
