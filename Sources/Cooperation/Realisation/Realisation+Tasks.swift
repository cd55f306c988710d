extension Realisation {
    /// Offers a task; one's own is taken at once.
    package func offer(_ task: PlannedTask, at sitting: Sitting) throws -> Deed<RealisationEvent> {
        try sitting.requireSeat()
        guard let what = task.what.meaningful else { throw RealisationRefusal.textMissing }
        if let action = task.action { _ = try standing(action) }
        guard sitting.seated.contains(task.organisation) else { throw RealisationRefusal.notSeatedThere }
        let numbered = PlannedTask(
            number: tasks.count + 1,
            action: task.action,
            what: what,
            organisation: task.organisation,
            due: task.due
        )
        guard task.organisation == sitting.organisation else { return Deed([.taskOffered(numbered)]) }
        return Deed([.taskOffered(numbered), .taskMoved(TaskMove(task: numbered.number, state: .taken))])
    }

    /// Moves a task on; only the organisation that has it may.
    package func move(_ move: TaskMove, at sitting: Sitting) throws -> Deed<RealisationEvent> {
        try sitting.requireSeat()
        guard let life = tasks[numbered: move.task] else { throw RealisationRefusal.taskUnknown }
        guard life.task.value.organisation == sitting.organisation else { throw RealisationRefusal.notYourTask }
        if let action = life.task.value.action { _ = try standing(action) }
        guard life.state.next.contains(move.state) else { throw RealisationRefusal.moveOutOfPlace }
        let note = move.note?.meaningful
        if move.state == .dropped, note == nil { throw RealisationRefusal.reasonMissing }
        return Deed([.taskMoved(TaskMove(task: move.task, state: move.state, note: note))])
    }

    /// Open tasks, the soonest due first.
    package func openTasks(of organisation: OrganisationID? = nil) -> [TaskLife] {
        standingTasks.filter { $0.state.isOpen && (organisation == nil || $0.task.value.organisation == organisation) }
            .sorted { ($0.task.value.due?.number ?? .max, $0.number) < ($1.task.value.due?.number ?? .max, $1.number) }
    }
}

extension TaskState {
    /// Where a task may go from here.
    package var next: [TaskState] {
        switch self {
        case .offered: [.taken, .declined]
        case .taken: [.begun, .done, .dropped]
        case .begun: [.done, .dropped]
        case .done, .dropped: [.taken]
        case .declined: []
        }
    }
}
