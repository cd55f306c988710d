/// An action taken out of the plan, and why; what was written of it stays.
package struct ActionDropping: Sendable, Codable, Equatable {
    package let action: Int
    package let reason: String

    package init(action: Int, reason: String) {
        self.action = action
        self.reason = reason
    }
}

extension Realisation {
    /// Takes an action out of the plan; whoever may write it may, with a reason.
    package func drop(_ number: Int, because reason: String, at sitting: Sitting) throws -> Deed<RealisationEvent> {
        try sitting.requireSeat()
        _ = try standing(number)
        guard let reason = reason.meaningful else { throw RealisationRefusal.reasonMissing }
        return Deed([.actionDropped(ActionDropping(action: number, reason: reason))])
    }

    /// The actions that were not dropped.
    package var standingActions: [PlannedAction] { actions.map(\.value).filter { !isDropped($0.number) } }

    /// The actions that were dropped, in the order of their numbers.
    package var droppedActions: [PlannedAction] { actions.map(\.value).filter { isDropped($0.number) } }

    /// The tasks whose action stands, or that belong to none.
    package var standingTasks: [TaskLife] { tasks.filter { !isDropped($0) } }

    package func isDropped(_ action: Int) -> Bool { droppings[action] != nil }

    /// Whether nobody has to do a task any more, since its action was dropped.
    package func isDropped(_ task: TaskLife) -> Bool { task.task.value.action.map { isDropped($0) } ?? false }

    /// An action on which one may still act.
    func standing(_ number: Int) throws -> PlannedAction {
        let action = try action(number)
        guard !isDropped(number) else { throw RealisationRefusal.actionDropped }
        return action
    }
}
