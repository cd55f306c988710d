/// What happens in the chapter ``Preparation``.
package enum PreparationEvent: ChapterEvent {
    case preProjectWritten(PreProject)
    case joined(Joining)
    case needDiagnosed(Diagnosis)
    case needViewed(NeedView)
    case definitionGiven(WordDefinition)
    case questionAnswered(QuestionAnswer)
    case questionVoiced(QuestionVoice)
    case complementPosted(Complement)
    case complementWithdrawn(ComplementReference)

    package var kind: String {
        switch self {
        case .preProjectWritten: "preparation.preProjectWritten.1"
        case .joined: "preparation.joined.1"
        case .needDiagnosed: "preparation.needDiagnosed.1"
        case .needViewed: "preparation.needViewed.1"
        case .definitionGiven: "preparation.definitionGiven.1"
        case .questionAnswered: "preparation.questionAnswered.1"
        case .questionVoiced: "preparation.questionVoiced.1"
        case .complementPosted: "preparation.complementPosted.1"
        case .complementWithdrawn: "preparation.complementWithdrawn.1"
        }
    }

    package var body: any Encodable & Sendable {
        switch self {
        case .preProjectWritten(let body): body
        case .joined(let body): body
        case .needDiagnosed(let body): body
        case .needViewed(let body): body
        case .definitionGiven(let body): body
        case .questionAnswered(let body): body
        case .questionVoiced(let body): body
        case .complementPosted(let body): body
        case .complementWithdrawn(let body): body
        }
    }

    package init(kind: String, body: EventBody) throws {
        switch kind {
        case "preparation.preProjectWritten.1": self = .preProjectWritten(try body.read())
        case "preparation.joined.1": self = .joined(try body.read())
        case "preparation.needDiagnosed.1": self = .needDiagnosed(try body.read())
        case "preparation.needViewed.1": self = .needViewed(try body.read())
        case "preparation.definitionGiven.1": self = .definitionGiven(try body.read())
        case "preparation.questionAnswered.1": self = .questionAnswered(try body.read())
        case "preparation.questionVoiced.1": self = .questionVoiced(try body.read())
        case "preparation.complementPosted.1": self = .complementPosted(try body.read())
        case "preparation.complementWithdrawn.1": self = .complementWithdrawn(try body.read())
        default: throw UnknownEventKind(kind)
        }
    }

    package var trace: TraceLine {
        switch self {
        case .preProjectWritten: TraceLine("preparation.preProjectWritten")
        case .joined: TraceLine("preparation.joined")
        case .needDiagnosed(let diagnosis):
            TraceLine("preparation.needDiagnosed", ["number": .number(diagnosis.number)])
        case .needViewed(let view):
            TraceLine("preparation.needViewed.\(view.stand.rawValue)", ["number": .number(view.need)])
        case .definitionGiven: TraceLine("preparation.definitionGiven")
        case .questionAnswered(let answer): TraceLine("preparation.questionAnswered.\(answer.question.rawValue)")
        case .questionVoiced(let voice):
            TraceLine("preparation.\(voice.agrees ? "questionAgreed" : "questionObjected").\(voice.question.rawValue)")
        case .complementPosted(let complement): TraceLine("preparation.complementPosted.\(complement.side.rawValue)")
        case .complementWithdrawn: TraceLine("preparation.complementWithdrawn")
        }
    }
}
