/// Actions and tasks, who does what, commitments, risks and the unforeseen.
package struct Realisation: Chapter, Equatable {
    package static let category = "realisation"
    package let id: Identifier<Realisation>
    /// All that were ever planned: a number is a place among them.
    package private(set) var actions: [Dated<PlannedAction>] = []
    /// How many times each action and each risk was written.
    private var actionVersions: [Int: Int] = [:]
    private var riskVersions: [Int: Int] = [:]
    /// Those taken out, by number.
    package private(set) var droppings: [Int: Dated<ActionDropping>] = [:]
    package private(set) var roles: [ActionPart] = []
    package private(set) var followUps: [Dated<FollowUp>] = []
    package private(set) var tasks: [TaskLife] = []
    package private(set) var commitments: [CommitmentLife] = []
    package private(set) var risks: [Int: Dated<Risk>] = [:]
    package private(set) var unforeseen: [Dated<Unforeseen>] = []
    package private(set) var solutions: [Dated<SharedSolution>] = []
    /// All that were ever noted: a number is a place among them.
    package private(set) var hours: [Dated<SpentHours>] = []
    /// The last change of who does what that found each action with somebody who answers for it.
    private(set) var lastWhole: Instant?
    /// The last correction of each, by number.
    package private(set) var correctedHours: [Int: Dated<HoursCorrection>] = [:]
    /// Those taken out, by number.
    package private(set) var removedHours: [Int: Record] = [:]

    package init(id: Identifier<Realisation>) {
        self.id = id
    }

    package mutating func apply(_ event: RealisationEvent, _ record: Record) {
        switch event {
        case .actionPlanned(let action):
            if isWhole { lastWhole = record.at }
            actions.append(Dated(action, record))
            actionVersions[action.number, default: 0] += 1
        case .actionChanged(let action):
            actions.change(numbered: action.number) { $0 = Dated(action, record) }
            actionVersions[action.number, default: 0] += 1
        case .actionDropped(let dropping):
            if isWhole { lastWhole = record.at }
            droppings[dropping.action] = Dated(dropping, record)
        case .roleOffered(let offer): roles.append(ActionPart(offer: Dated(offer, record)))
        case .roleAnswered(let answer):
            if isWhole { lastWhole = record.at }
            let place = roles.lastIndex {
                $0.action == answer.action && $0.organisation == answer.organisation && $0.role == answer.role
            }
            if let place { roles[place].answer = Dated(answer.answer, record) }
        case .followedUp(let followUp): followUps.append(Dated(followUp, record))
        case .taskOffered(let task): tasks.append(TaskLife(task: Dated(task, record)))
        case .taskMoved(let move):
            tasks.change(numbered: move.task) { $0.moves.append(Dated(move, record)) }
        case .committed(let commitment): commitments.append(CommitmentLife(commitment: Dated(commitment, record)))
        case .closureFound(let closure):
            change(closure.commitment) { $0.findings[closure.organisation] = Dated(closure, record) }
        case .commitmentClosed(let closed): change(closed.number) { $0.closed = record }
        case .riskStated(let risk):
            risks[risk.number] = Dated(risk, record)
            riskVersions[risk.number, default: 0] += 1
        case .unforeseenMet(let met): unforeseen.append(Dated(met, record))
        case .solutionShared(let solution): solutions.append(Dated(solution, record))
        case .hoursSpent(let spent): hours.append(Dated(spent, record))
        case .hoursCorrected(let correction): correctedHours[correction.number] = Dated(correction, record)
        case .hoursRemoved(let removed): removedHours[removed.number] = record
        }
    }

    /// How many times an action was written: what whoever writes it anew must have seen.
    package func versions(ofAction number: Int) -> Int { actionVersions[number] ?? 0 }

    /// The same of a risk; one that is new has none.
    package func versions(ofRisk number: Int) -> Int { riskVersions[number] ?? 0 }

    private mutating func change(_ commitment: Int, _ body: (inout CommitmentLife) -> Void) {
        commitments.change(numbered: commitment, body)
    }
}

/// A role in an action: offered, then taken or declined by the organisation itself.
package struct ActionPart: Sendable, Equatable {
    package let offer: Dated<RoleOffer>
    package internal(set) var answer: Dated<OfferAnswer>?

    package var action: Int { offer.value.action }
    package var organisation: OrganisationID { offer.value.organisation }
    package var role: ActionRole { offer.value.role }
    /// Offered to somebody else who has not answered yet.
    package var isWaiting: Bool { answer == nil }
    package var isTaken: Bool { answer?.value == .taken }
}

/// A task and all its moves; the last one tells where it stands.
package struct TaskLife: Sendable, Equatable {
    package let task: Dated<PlannedTask>
    package internal(set) var moves: [Dated<TaskMove>] = []

    package var number: Int { task.value.number }
    package var state: TaskState { moves.last?.value.state ?? .offered }

    package func isLate(on day: Day) -> Bool { state.isOpen && task.value.due.map { $0 < day } ?? false }
}

/// A commitment and who finds it closed.
package struct CommitmentLife: Sendable, Equatable {
    package let commitment: Dated<Commitment>
    package internal(set) var findings: [OrganisationID: Dated<Closure>] = [:]
    package internal(set) var closed: Record?

    package var number: Int { commitment.value.number }
}
