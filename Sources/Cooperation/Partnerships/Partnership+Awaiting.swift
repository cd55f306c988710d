extension Partnership {
    /// Days during which a correction is shown as new to those who accepted before it.
    package static let correctionDays = 15
    /// Days during which a lapsed notice still waits for an answer.
    package static let lapsedDays = 30

    /// What waits for an organisation, the most urgent first.
    package func awaited(by organisation: OrganisationID, on day: Day) -> [Awaited] {
        guard let state = state(of: organisation, on: day) else { return [] }
        let own = participations[organisation].map { ownMatters(of: $0, in: state, on: day) } ?? []
        let common = state.isSeated ? commonMatters(beside: organisation, on: day) : []
        return (own + common).sorted { Self.order($0) < Self.order($1) }
    }

    private static func order(_ awaited: Awaited) -> (Urgency, Int, Int, String) {
        (
            awaited.urgency, awaited.due?.number ?? .max, AwaitedKind.allCases.firstIndex(of: awaited.kind) ?? 0,
            awaited.about?.rawValue ?? ""
        )
    }

    private func ownMatters(of participation: Participation, in state: ParticipationState, on day: Day) -> [Awaited] {
        var matters: [Awaited] = []
        if participation.hasReplyToRead { matters.append(Awaited(.replyToRead, on: day)) }
        switch state {
        case .invited, .considering, .lapsed:
            guard participation.acts.isEmpty else { break }
            matters += predecessors(of: participation.organisation).map {
                Awaited(.placeToTake, about: $0.value.organisation, due: $0.value.on, on: day)
            }
            guard let notice = participation.notice?.value else { break }
            if let due = notice.replyBy, due.advanced(by: Self.lapsedDays) < day { break }
            matters.append(Awaited(.noticeToAnswer, due: notice.replyBy, on: day))
        case .negotiating:
            if versions.isEmpty {
                matters.append(Awaited(.paperToPublish, on: day))
            } else {
                let kind: AwaitedKind = participation.lastAcceptance == nil ? .acceptanceToGive : .acceptanceReopened
                matters.append(Awaited(kind, on: day))
            }
        case .accepted: matters += partnerMatters(of: participation, on: day)
        case .onNotice:
            if case .withdrawn(let withdrawal) = participation.acts.last?.value {
                matters.append(Awaited(.withdrawalRunning, due: withdrawal.effectiveOn, on: day))
            }
        case .mentioned, .declined, .contested, .withdrawn, .merged: break
        }
        return matters
    }

    private func partnerMatters(of participation: Participation, on day: Day) -> [Awaited] {
        guard let acceptance = participation.lastAcceptance?.value else { return [] }
        var matters: [Awaited] = []
        if acceptance.mission == nil { matters.append(Awaited(.missionToSay, on: day)) }
        if let last = versions.last, acceptance.version < last.value.number {
            let until = last.record.at.day.advanced(by: Self.correctionDays)
            if day <= until { matters.append(Awaited(.correctionToRead, due: until, on: day)) }
        }
        return matters
    }

    /// What waits for everyone at the table alike (I-11).
    private func commonMatters(beside organisation: OrganisationID, on day: Day) -> [Awaited] {
        let others = organisations(on: day).filter { $0.organisation != organisation }
        var matters = others.compactMap { other, state in
            participations[other].flatMap { matter(about: $0, in: state, on: day) }
        }
        let untold = others.contains { $0.state == .mentioned }
        if untold, !versions.isEmpty { matters.append(Awaited(.namesToTell, on: day)) }
        return matters
    }

    private func matter(about other: Participation, in state: ParticipationState, on day: Day) -> Awaited? {
        if state.isSeated, let succession = other.succession?.value {
            return Awaited(.partnerMerging, about: other.organisation, due: succession.on, on: day)
        }
        if other.hasOpenQuestion { return Awaited(.questionToAnswer, about: other.organisation, on: day) }
        switch (state, other.acts.last?.value) {
        case (.contested, _): return Awaited(.contestToHear, about: other.organisation, on: day)
        case (.onNotice, .withdrawn(let withdrawal)):
            return Awaited(.partnerLeaving, about: other.organisation, due: withdrawal.effectiveOn, on: day)
        default: return nil
        }
    }
}

extension Participation {
    /// Its last word is a question to which nobody has replied since.
    package var hasOpenQuestion: Bool {
        askedAt.map { asked in !replies.contains { $0.record.at >= asked } } ?? false
    }

    var hasReplyToRead: Bool {
        askedAt.map { asked in replies.contains { $0.record.at >= asked } } ?? false
    }

    private var askedAt: Instant? {
        guard let last = acts.last, case .answered(let answer) = last.value, answer.kind == .ask else { return nil }
        return last.record.at
    }
}

extension Instant {
    /// The day it is in Greenwich; near enough where only days are counted.
    var day: Day { Day(number: Int((Double(milliseconds) / 86_400_000).rounded(.down))) }
}
