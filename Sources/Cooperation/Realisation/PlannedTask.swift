/// Something one organisation does in an action before a day (S-113).
package struct PlannedTask: Sendable, Codable, Equatable {
    package let number: Int
    package let action: Int?
    package let what: String
    package let organisation: OrganisationID
    package let due: Day?

    package init(number: Int = 0, action: Int? = nil, what: String, organisation: OrganisationID, due: Day? = nil) {
        self.number = number
        self.action = action
        self.what = what
        self.organisation = organisation
        self.due = due
    }
}

/// Where a task stands: offered until its organisation takes it.
package enum TaskState: String, Sendable, Codable, CaseIterable {
    case offered, taken, begun, done, dropped, declined

    package var isOpen: Bool { self == .taken || self == .begun }
    /// Whether it is still to be done, taken or only offered.
    package var isUnfinished: Bool { isOpen || self == .offered }
}

/// A task moved on by the organisation that has it.
package struct TaskMove: Sendable, Codable, Equatable {
    package let task: Int
    package let state: TaskState
    /// Why it was dropped or declined, or what came of it.
    package let note: String?

    package init(task: Int, state: TaskState, note: String? = nil) {
        self.task = task
        self.state = state
        self.note = note
    }
}
