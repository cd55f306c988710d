/// What happens at the table of negotiation.
package enum NegotiationEvent: ChapterEvent {
    case topicOpened(TopicOpening)
    case deadlineMoved(TopicDeadline)
    case topicClosed(TopicClosing)
    case topicLeftOpen(TopicTurn)
    case topicReopened(TopicTurn)
    case proposed(ProposalText)
    case proposalWithdrawn(ProposalWithdrawal)
    case amended(AmendmentText)
    case amendmentAnswered(AmendmentReply)
    case positionTaken(ProposalPosition)
    case objectionAnswered(ObjectionReply)
    case objectionHeard(HeardPosition)
    case redLineDrawn(RedLineText)
    case redLineSettled(RedLineTurn)
    case redLineReopened(RedLineTurn)
    case concessionTold(ConcessionText)
    case concessionAnswered(ConcessionAnswer)
    case thingNamed(GlossaryThing)
    case wordGiven(GivenWord)

    package var kind: String {
        switch self {
        case .topicOpened: "negotiation.topicOpened.1"
        case .deadlineMoved: "negotiation.deadlineMoved.1"
        case .topicClosed: "negotiation.topicClosed.1"
        case .topicLeftOpen: "negotiation.topicLeftOpen.1"
        case .topicReopened: "negotiation.topicReopened.1"
        case .proposed: "negotiation.proposed.1"
        case .proposalWithdrawn: "negotiation.proposalWithdrawn.1"
        case .amended: "negotiation.amended.1"
        case .amendmentAnswered: "negotiation.amendmentAnswered.1"
        case .positionTaken: "negotiation.positionTaken.1"
        case .objectionAnswered: "negotiation.objectionAnswered.1"
        case .objectionHeard: "negotiation.objectionHeard.1"
        case .redLineDrawn: "negotiation.redLineDrawn.1"
        case .redLineSettled: "negotiation.redLineSettled.1"
        case .redLineReopened: "negotiation.redLineReopened.1"
        case .concessionTold: "negotiation.concessionTold.1"
        case .concessionAnswered: "negotiation.concessionAnswered.1"
        case .thingNamed: "negotiation.thingNamed.1"
        case .wordGiven: "negotiation.wordGiven.1"
        }
    }

    package var body: any Encodable & Sendable {
        switch self {
        case .topicOpened(let body): body
        case .deadlineMoved(let body): body
        case .topicClosed(let body): body
        case .topicLeftOpen(let body): body
        case .topicReopened(let body): body
        case .proposed(let body): body
        case .proposalWithdrawn(let body): body
        case .amended(let body): body
        case .amendmentAnswered(let body): body
        case .positionTaken(let body): body
        case .objectionAnswered(let body): body
        case .objectionHeard(let body): body
        case .redLineDrawn(let body): body
        case .redLineSettled(let body): body
        case .redLineReopened(let body): body
        case .concessionTold(let body): body
        case .concessionAnswered(let body): body
        case .thingNamed(let body): body
        case .wordGiven(let body): body
        }
    }

    package init(kind: String, body: EventBody) throws {
        switch kind {
        case "negotiation.topicOpened.1": self = .topicOpened(try body.read())
        case "negotiation.deadlineMoved.1": self = .deadlineMoved(try body.read())
        case "negotiation.topicClosed.1": self = .topicClosed(try body.read())
        case "negotiation.topicLeftOpen.1": self = .topicLeftOpen(try body.read())
        case "negotiation.topicReopened.1": self = .topicReopened(try body.read())
        case "negotiation.proposed.1": self = .proposed(try body.read())
        case "negotiation.proposalWithdrawn.1": self = .proposalWithdrawn(try body.read())
        case "negotiation.amended.1": self = .amended(try body.read())
        case "negotiation.amendmentAnswered.1": self = .amendmentAnswered(try body.read())
        case "negotiation.positionTaken.1": self = .positionTaken(try body.read())
        case "negotiation.objectionAnswered.1": self = .objectionAnswered(try body.read())
        case "negotiation.objectionHeard.1": self = .objectionHeard(try body.read())
        case "negotiation.redLineDrawn.1": self = .redLineDrawn(try body.read())
        case "negotiation.redLineSettled.1": self = .redLineSettled(try body.read())
        case "negotiation.redLineReopened.1": self = .redLineReopened(try body.read())
        case "negotiation.concessionTold.1": self = .concessionTold(try body.read())
        case "negotiation.concessionAnswered.1": self = .concessionAnswered(try body.read())
        case "negotiation.thingNamed.1": self = .thingNamed(try body.read())
        case "negotiation.wordGiven.1": self = .wordGiven(try body.read())
        default: throw UnknownEventKind(kind)
        }
    }
}
