package import Cooperation

/// The actions and all that goes with them.
package struct TakenRealisation: Sendable, Codable, Equatable {
    package let actions: [TakenAct<PlannedAction>]
    package let droppedActions: [TakenAct<ActionDropping>]
    package let roles: [TakenRole]
    package let news: [TakenAct<FollowUp>]
    package let tasks: [TakenTask]
    package let commitments: [TakenCommitment]
    package let risks: [TakenAct<Risk>]
    package let unforeseen: [TakenAct<Unforeseen>]
    package let solutions: [TakenAct<SharedSolution>]
    package let hours: [TakenAct<SpentHours>]

    init(_ chapter: Realisation) {
        actions = chapter.actions.taken()
        droppedActions = chapter.droppings.sorted { $0.key < $1.key }.map { TakenAct($0.value) }
        roles = chapter.roles.map { TakenRole(offer: TakenAct($0.offer), answer: $0.answer.map { TakenAct($0) }) }
        news = chapter.followUps.taken()
        tasks = chapter.tasks.map {
            TakenTask(task: TakenAct($0.task), state: $0.state, moves: $0.moves.taken())
        }
        commitments = chapter.commitments.map {
            TakenCommitment(
                commitment: TakenAct($0.commitment),
                findings: $0.findings.taken(),
                closed: $0.closed.map { TakenMoment($0) }
            )
        }
        risks = chapter.risks.sorted { $0.key < $1.key }.map { TakenAct($0.value) }
        unforeseen = chapter.unforeseen.taken()
        solutions = chapter.solutions.taken()
        hours = chapter.notedHours.map { TakenAct($0.spent, $0.record) }
    }
}

package struct TakenRole: Sendable, Codable, Equatable {
    package let offer: TakenAct<RoleOffer>
    package let answer: TakenAct<OfferAnswer>?
}

package struct TakenTask: Sendable, Codable, Equatable {
    package let task: TakenAct<PlannedTask>
    package let state: TaskState
    package let moves: [TakenAct<TaskMove>]
}

package struct TakenCommitment: Sendable, Codable, Equatable {
    package let commitment: TakenAct<Commitment>
    package let findings: [TakenAct<Closure>]
    package let closed: TakenMoment?
}
