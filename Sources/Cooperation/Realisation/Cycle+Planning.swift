/// What serves an objective of the agreement needs one that is there (S-048, S-084).
extension Cycle {
    /// Plans an action, for an objective or for none yet.
    package func plan(_ action: PlannedAction, at sitting: Sitting) throws -> Deed<RealisationEvent> {
        guard has(objective: action.objective) else { throw RealisationRefusal.objectiveUnknown }
        return try realisation.plan(action, at: sitting)
    }

    /// Writes an action anew; it may keep an objective that was taken out since.
    package func change(action number: Int, to action: PlannedAction, seen: Int, at sitting: Sitting) throws
        -> Deed<RealisationEvent>
    {
        let present = try realisation.action(number).objective
        guard action.objective == present || has(objective: action.objective) else {
            throw RealisationRefusal.objectiveUnknown
        }
        return try realisation.change(number, to: action, seen: seen, at: sitting)
    }

    /// Takes an action out of the plan, unless its end was said: that end stays written where it was.
    package func drop(action number: Int, because reason: String, at sitting: Sitting) throws
        -> Deed<RealisationEvent>
    {
        guard evaluation.outcomes[Intention(.action, number)] == nil else { throw RealisationRefusal.endSaid }
        return try realisation.drop(number, because: reason, at: sitting)
    }

    /// Says what an objective needs and what it was given.
    package func state(_ means: ObjectiveMeans, seen: Int, at sitting: Sitting) throws -> Deed<BudgetEvent> {
        guard has(objective: means.objective) else { throw BudgetRefusal.objectiveUnknown }
        return try budget.state(means, seen: seen, at: sitting)
    }

    private func has(objective number: Int?) -> Bool {
        number.map { number in contract.objectives.contains { $0.number == number } } ?? true
    }
}
