extension Cycle {
    package func state(on day: Day) -> CycleState {
        if let ending = course.ending(of: id.number)?.value.way {
            switch ending {
            case .closed: return .closed
            case .renewed: return .renewed
            case .abandoned: return .abandoned
            }
        }
        if course.isSuspended { return .suspended }
        let reached = reached(on: day)
        return reached == .idea && partnership.organisations(on: day).filter(\.state.isSeated).count >= 2
            ? .diagnosing : reached
    }

    /// The furthest state whose guards all hold; each guard is a chapter that misses nothing more.
    ///
    /// What the parties had settled when they signed stays settled while the text binds them: a newcomer, a new topic,
    /// other words of the object or one more action send nobody back.
    func reached(on day: Day) -> CycleState {
        let binding = binding(on: day)
        if binding == nil || !isSettled {
            guard gaps(before: .negotiating, on: day).isEmpty else { return .idea }
            guard gaps(before: .contracting, on: day).isEmpty else { return .negotiating }
        }
        let holding = gaps(before: .framed, on: day).filter { gap in
            binding.map { !goesOn(with: gap, under: $0) } ?? true
        }
        guard holding.isEmpty else { return .contracting }
        if course.assessmentBegun == nil {
            guard let start, start <= day else { return .framed }
            guard let lastDay, lastDay < day else { return .realising }
        }
        return gaps(before: .returned, on: day).isEmpty ? .returned : .assessing
    }

    /// What is missing to enter a state, in the order of the work.
    package func gaps(before state: CycleState, on day: Day) -> [Gap] {
        switch state {
        case .negotiating: preparation.missing(in: self, on: day) + relations.missing(in: self, on: day)
        case .contracting:
            negotiation.missing(in: self, on: day) + contract.missing(in: self, on: day) + missingDates
        case .framed:
            realisation.missingPlan(in: self, on: day) + convention.missing(in: self, on: day)
                + frame.missing(in: self, on: day) + evaluation.missingPlan(in: self, on: day)
        case .returned: realisation.missing(in: self, on: day) + evaluation.missing(in: self, on: day)
        default: []
        }
    }

    /// What is missing to go on from where the cycle is.
    package func missing(on day: Day) -> [Gap] {
        switch state(on: day) {
        case .idea, .diagnosing: gaps(before: .negotiating, on: day)
        case .negotiating: gaps(before: .contracting, on: day)
        case .contracting, .framed, .realising: gaps(before: .framed, on: day) + missingDates
        case .assessing: gaps(before: .returned, on: day)
        case .suspended: [Gap("cycle.resume", .decisions)]
        case .returned, .closed, .renewed, .abandoned: []
        }
    }

    /// What all the chapters expect of an organisation at the table; nothing more once the cycle has ended.
    package func matters(for organisation: OrganisationID, on day: Day) -> [Matter] {
        guard course.ending(of: id.number) == nil, seated(on: day).contains(organisation) else { return [] }
        let chapters: [any Chapter] = [
            preparation, relations, negotiation, contract, convention, frame, decisions, meetings, realisation, budget,
            evaluation,
        ]
        let toTakeUp = Set(leftBehind(to: organisation, on: day).map(\.organisation)).sorted().map {
            Matter("cycle.takeUp", .overview, ["organisation": .organisation($0)])
        }
        return chapters.flatMap { $0.matters(for: organisation, in: self, on: day) } + toTakeUp
    }
}
