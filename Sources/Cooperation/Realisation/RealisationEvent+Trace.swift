extension RealisationEvent {
    package var trace: TraceLine {
        switch self {
        case .actionPlanned(let action): line("actionPlanned", ["action": .text(action.title)])
        case .actionChanged(let action): line("actionChanged", ["action": .text(action.title)])
        case .actionDropped(let dropping):
            line("actionDropped", ["action": .number(dropping.action), "reason": .text(dropping.reason)])
        case .roleOffered(let offer):
            line(
                "roleOffered.\(offer.role.rawValue)",
                ["action": .number(offer.action), "organisation": .organisation(offer.organisation)]
            )
        case .roleAnswered(let answer):
            line("roleAnswered.\(answer.answer.rawValue)", ["action": .number(answer.action)])
        case .followedUp(let followUp): line("followedUp", ["action": .number(followUp.action)])
        case .taskOffered(let task):
            line("taskOffered", ["task": .text(task.what), "organisation": .organisation(task.organisation)])
        case .taskMoved(let move): line("taskMoved.\(move.state.rawValue)", ["task": .number(move.task)])
        case .committed(let commitment):
            line(commitment.isCollective ? "committed.collective" : "committed.own", ["text": .text(commitment.text)])
        case .closureFound(let closure): line("closureFound", ["commitment": .number(closure.commitment)])
        case .commitmentClosed(let closed): line("commitmentClosed", ["commitment": .number(closed.number)])
        case .riskStated(let risk): line("riskStated", ["risk": .text(risk.what)])
        case .unforeseenMet(let unforeseen): line("unforeseenMet", ["what": .text(unforeseen.what)])
        case .solutionShared(let solution): line("solutionShared", ["what": .number(solution.unforeseen)])
        case .hoursSpent(let spent): line("hoursSpent.\(spent.phase.rawValue)", ["hours": .number(spent.hours)])
        case .hoursCorrected(let correction):
            line("hoursCorrected", ["number": .number(correction.number), "hours": .number(correction.hours)])
        case .hoursRemoved(let removed): line("hoursRemoved", ["number": .number(removed.number)])
        }
    }

    private func line(_ name: String, _ arguments: [String: TraceLine.Argument]) -> TraceLine {
        TraceLine("realisation.\(name)", arguments)
    }
}
