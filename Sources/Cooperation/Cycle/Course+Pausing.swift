extension Course {
    /// Suspends the cycle, takes it up again or begins its assessment, because the partners have decided so.
    package func carryOut(_ number: Int, in cycle: Cycle, at sitting: Sitting) throws -> Deed<CourseEvent> {
        guard let decision = cycle.decisions[number], decision.outcome == .adopted, let ending = decision.ending,
            let effect = decision.question.effect, !isCarried(ending.record.at)
        else { throw CycleRefusal.notDecided }
        switch effect.kind {
        case .suspend:
            guard !isSuspended else { throw CycleRefusal.alreadySuspended }
            return Deed([.suspended(SuspensionReason(text: decision.question.title))])
        case .resume:
            guard isSuspended else { throw CycleRefusal.notSuspended }
            return Deed([.resumed])
        case .assess:
            guard assessmentBegun == nil else { throw CycleRefusal.alreadyAssessing }
            return Deed([.assessmentBegun])
        case .frame, .commitment: throw CycleRefusal.notDecided
        }
    }

    /// Whether the course has changed since that decision was taken.
    private func isCarried(_ decided: Instant) -> Bool {
        guard let last = pauses.last else { return false }
        return (last.until ?? last.since).at > decided
    }
}
