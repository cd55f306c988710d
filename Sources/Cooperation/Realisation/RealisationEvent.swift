/// What happens while the partners act.
package enum RealisationEvent: ChapterEvent {
    case actionPlanned(PlannedAction)
    case actionChanged(PlannedAction)
    case actionDropped(ActionDropping)
    case roleOffered(RoleOffer)
    case roleAnswered(RoleAnswer)
    case followedUp(FollowUp)
    case taskOffered(PlannedTask)
    case taskMoved(TaskMove)
    case committed(Commitment)
    case closureFound(Closure)
    case commitmentClosed(CommitmentNumber)
    case riskStated(Risk)
    case unforeseenMet(Unforeseen)
    case solutionShared(SharedSolution)
    case hoursSpent(SpentHours)
    case hoursCorrected(HoursCorrection)
    case hoursRemoved(HoursNumber)

    package var kind: String {
        switch self {
        case .actionPlanned: "realisation.actionPlanned.1"
        case .actionChanged: "realisation.actionChanged.1"
        case .actionDropped: "realisation.actionDropped.1"
        case .roleOffered: "realisation.roleOffered.1"
        case .roleAnswered: "realisation.roleAnswered.1"
        case .followedUp: "realisation.followedUp.1"
        case .taskOffered: "realisation.taskOffered.1"
        case .taskMoved: "realisation.taskMoved.1"
        case .committed: "realisation.committed.1"
        case .closureFound: "realisation.closureFound.1"
        case .commitmentClosed: "realisation.commitmentClosed.1"
        case .riskStated: "realisation.riskStated.1"
        case .unforeseenMet: "realisation.unforeseenMet.1"
        case .solutionShared: "realisation.solutionShared.1"
        case .hoursSpent: "realisation.hoursSpent.1"
        case .hoursCorrected: "realisation.hoursCorrected.1"
        case .hoursRemoved: "realisation.hoursRemoved.1"
        }
    }

    package var body: any Encodable & Sendable {
        switch self {
        case .actionPlanned(let body), .actionChanged(let body): body
        case .actionDropped(let body): body
        case .roleOffered(let body): body
        case .roleAnswered(let body): body
        case .followedUp(let body): body
        case .taskOffered(let body): body
        case .taskMoved(let body): body
        case .committed(let body): body
        case .closureFound(let body): body
        case .commitmentClosed(let body): body
        case .riskStated(let body): body
        case .unforeseenMet(let body): body
        case .solutionShared(let body): body
        case .hoursSpent(let body): body
        case .hoursCorrected(let body): body
        case .hoursRemoved(let body): body
        }
    }

    package init(kind: String, body: EventBody) throws {
        switch kind {
        case "realisation.actionPlanned.1": self = .actionPlanned(try body.read())
        case "realisation.actionChanged.1": self = .actionChanged(try body.read())
        case "realisation.actionDropped.1": self = .actionDropped(try body.read())
        case "realisation.roleOffered.1": self = .roleOffered(try body.read())
        case "realisation.roleAnswered.1": self = .roleAnswered(try body.read())
        case "realisation.followedUp.1": self = .followedUp(try body.read())
        case "realisation.taskOffered.1": self = .taskOffered(try body.read())
        case "realisation.taskMoved.1": self = .taskMoved(try body.read())
        case "realisation.committed.1": self = .committed(try body.read())
        case "realisation.closureFound.1": self = .closureFound(try body.read())
        case "realisation.commitmentClosed.1": self = .commitmentClosed(try body.read())
        case "realisation.riskStated.1": self = .riskStated(try body.read())
        case "realisation.unforeseenMet.1": self = .unforeseenMet(try body.read())
        case "realisation.solutionShared.1": self = .solutionShared(try body.read())
        case "realisation.hoursSpent.1": self = .hoursSpent(try body.read())
        case "realisation.hoursCorrected.1": self = .hoursCorrected(try body.read())
        case "realisation.hoursRemoved.1": self = .hoursRemoved(try body.read())
        default: throw UnknownEventKind(kind)
        }
    }
}
