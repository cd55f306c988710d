extension Cycle {
    /// What a decision could change by itself that day, each thing once.
    package func possibleEffects(on day: Day) -> [DecisionEffect] {
        let versions = frame.versions.map { DecisionEffect(.frame, $0.value.number) }
        let commitments = realisation.openCommitments.map { DecisionEffect(.commitment, $0.number) }
        let effects = [DecisionEffect(.suspend), DecisionEffect(.resume), DecisionEffect(.assess)]
        return (effects + versions + commitments).filter { (try? admit($0, on: day)) != nil }
    }

    /// Refuses an effect that would change nothing.
    func admit(_ effect: DecisionEffect, on day: Day) throws {
        switch effect.kind {
        case .suspend: if course.isSuspended { throw CycleRefusal.alreadySuspended }
        case .resume: if !course.isSuspended { throw CycleRefusal.notSuspended }
        case .assess:
            if course.assessmentBegun != nil { throw CycleRefusal.alreadyAssessing }
            guard [.framed, .realising].contains(state(on: day)) else { throw CycleRefusal.notGoing }
        case .frame:
            guard let number = effect.number, frame.version(number) != nil, let present = ruling(on: day),
                number != present
            else { throw DecisionsRefusal.frameUnknown }
        case .commitment:
            guard
                realisation.openCommitments.contains(where: {
                    $0.number == effect.number && $0.commitment.value.isCollective
                })
            else { throw DecisionsRefusal.commitmentUnknown }
        }
    }
}
