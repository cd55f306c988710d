import Cooperation

extension CyclePlayer {
    /// The next thing that the cycle waits for, by whoever can do it.
    mutating func mending() -> CycleAttempt {
        if let step = powerless() ?? absent() { return step }
        guard partners.count >= 2 else { return accepted(by: random.pick(seated.filter { !partners.contains($0) })) }
        if cycle.course.isSuspended {
            organisation = random.pick(partners) ?? organisation
            let command = resuming()
            return by(organisation, command)
        }
        let gaps = cycle.missing(on: day)
        if let gap = random.pick(gaps.prefix(3)) { return mending(gap) }
        let start = cycle.start ?? day
        let end = cycle.lastDay ?? day
        switch cycle.state(on: day) {
        case .framed: return waiting(until: start)
        case .realising: return waiting(until: end.advanced(by: 1))
        default: return finishing()
        }
    }

    private func waiting(until day: Day) -> CycleAttempt {
        CycleAttempt(
            command: .wait,
            organisation: organisation,
            person: organisation.president,
            days: max(1, day.number - self.day.number)
        )
    }

    func by(_ organisation: OrganisationID?, _ command: CycleCommand) -> CycleAttempt {
        let who = organisation ?? self.organisation
        return CycleAttempt(command: command, organisation: who, person: who.president, days: 0)
    }

    /// Speaks as that one.
    mutating func by(_ organisation: OrganisationID?, _ command: (inout CyclePlayer) -> CycleCommand) -> CycleAttempt {
        self.organisation = organisation ?? self.organisation
        return by(self.organisation, command(&self))
    }

    private func accepted(by organisation: OrganisationID?) -> CycleAttempt {
        accepting(organisation ?? self.organisation)
    }

    /// A president without power is given one.
    private mutating func powerless() -> CycleAttempt? {
        let lost = everyone.first { organisation in
            guard houses[organisation]?.isMerged(on: day) != true else { return false }
            let speaker = houses[organisation]?.speaker(organisation.president)
            return (try? speaker?.mandate(for: .sign, on: day)) == nil
        }
        guard let lost else { return nil }
        let mandate = Mandate(
            id: MandateID("\(lost)-\(random.number(0...9_999_999))"),
            person: lost.president,
            title: "présidente",
            scope: .sign,
            area: .autonomous,
            from: day
        )
        return by(lost, issuing(mandate))
    }

    /// With fewer than two at the table, somebody comes back to it.
    private mutating func absent() -> CycleAttempt? {
        guard seated.count < 2 else { return nil }
        return accepted(by: random.pick(standing.filter { !seated.contains($0) }))
    }

    private mutating func resuming() -> CycleCommand {
        let since = cycle.course.pauses.last?.since.at
        let asked = cycle.decisions.all.last { decision in
            decision.question.effect?.kind == .resume && since.map { decision.opened.at >= $0 } ?? false
        }
        guard let decision = asked, decision.isOpen || decision.outcome == .adopted else {
            return asking(about: .course, effect: DecisionEffect(.resume))
        }
        guard decision.isOpen else { return carryingOut(decision.number) }
        return settling(decision)
    }

    /// Brings a decision nearer to its end.
    mutating func settling(_ decision: Decision) -> CycleCommand {
        if let objector = decision.unheard(among: partners).first {
            organisation = partners.first { $0 != objector } ?? organisation
            return hearing(decision.number, objector)
        }
        if let silent = decision.silent(of: partners, seated: seated).first {
            organisation = silent
            return speaking(on: decision.number, likely: decision.way == .vote ? [.yes] : [.agree])
        }
        organisation = decision.way == .advice ? decision.asker : organisation
        return closingDecision(decision.number)
    }

    /// All is done: each one wishes, then the cycle ends.
    private mutating func finishing() -> CycleAttempt {
        if let gap = random.pick(cycle.missingToEnd(on: day).prefix(3)) { return mending(gap) }
        return by(random.pick(partners), ending())
    }
}
