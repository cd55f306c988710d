/// What happens in the chapter ``Decisions``.
package enum DecisionsEvent: ChapterEvent {
    case opened(DecisionProposal)
    case spoken(DecisionVoice)
    case heard(ObjectionHearing)
    case reworded(DecisionWording)
    case called(RoundCall)
    case closed(DecisionEnding)
    case confirmed(DecisionConfirmation)

    package var kind: String {
        switch self {
        case .opened: "decisions.opened.1"
        case .spoken: "decisions.spoken.1"
        case .heard: "decisions.heard.1"
        case .reworded: "decisions.reworded.1"
        case .called: "decisions.called.1"
        case .closed: "decisions.closed.1"
        case .confirmed: "decisions.confirmed.1"
        }
    }

    package var body: any Encodable & Sendable {
        switch self {
        case .opened(let body): body
        case .spoken(let body): body
        case .heard(let body): body
        case .reworded(let body): body
        case .called(let body): body
        case .closed(let body): body
        case .confirmed(let body): body
        }
    }

    package init(kind: String, body: EventBody) throws {
        switch kind {
        case "decisions.opened.1": self = .opened(try body.read())
        case "decisions.spoken.1": self = .spoken(try body.read())
        case "decisions.heard.1": self = .heard(try body.read())
        case "decisions.reworded.1": self = .reworded(try body.read())
        case "decisions.called.1": self = .called(try body.read())
        case "decisions.closed.1": self = .closed(try body.read())
        case "decisions.confirmed.1": self = .confirmed(try body.read())
        default: throw UnknownEventKind(kind)
        }
    }

    package var trace: TraceLine {
        switch self {
        case .opened(let proposal):
            TraceLine(
                "decisions.opened.\(proposal.question.way.rawValue)",
                ["number": .number(proposal.number), "title": .text(proposal.question.title)]
            )
        case .spoken(let voice):
            TraceLine("decisions.spoken.\(voice.choice.rawValue)", ["number": .number(voice.decision)])
        case .heard(let hearing):
            TraceLine(
                "decisions.heard",
                ["number": .number(hearing.decision), "organisation": .organisation(hearing.objector)]
            )
        case .reworded(let wording): TraceLine("decisions.reworded", ["number": .number(wording.decision)])
        case .called(let call): TraceLine("decisions.called", ["number": .number(call.decision)])
        case .closed(let ending):
            TraceLine("decisions.closed.\(ending.outcome.rawValue)", ["number": .number(ending.decision)])
        case .confirmed(let confirmation):
            TraceLine("decisions.confirmed", ["number": .number(confirmation.decision)])
        }
    }
}
