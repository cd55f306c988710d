/// What happens when the partners look at what came of it.
package enum EvaluationEvent: ChapterEvent {
    case planned(EvaluationPlan)
    case outcomeStated(Outcome)
    case outcomeDisputed(OutcomeDissent)
    case voiceHeard(RecipientVoice)
    case assessed(OwnAssessment)
    case waived(AssessmentWaiver)
    case reasonChecked(ReasonCheck)
    case resultDeclared(JointResult)
    case aloneAnswered(AloneAnswer)
    case jointWritten(JointAssessment)
    case jointAnswered(JointWord)
    case wished(Wish)

    package var kind: String {
        switch self {
        case .planned: "evaluation.planned.1"
        case .outcomeStated: "evaluation.outcomeStated.1"
        case .outcomeDisputed: "evaluation.outcomeDisputed.1"
        case .voiceHeard: "evaluation.voiceHeard.1"
        case .assessed: "evaluation.assessed.1"
        case .waived: "evaluation.waived.1"
        case .reasonChecked: "evaluation.reasonChecked.1"
        case .resultDeclared: "evaluation.resultDeclared.1"
        case .aloneAnswered: "evaluation.aloneAnswered.1"
        case .jointWritten: "evaluation.jointWritten.1"
        case .jointAnswered: "evaluation.jointAnswered.1"
        case .wished: "evaluation.wished.1"
        }
    }

    package var body: any Encodable & Sendable {
        switch self {
        case .planned(let body): body
        case .outcomeStated(let body): body
        case .outcomeDisputed(let body): body
        case .voiceHeard(let body): body
        case .assessed(let body): body
        case .waived(let body): body
        case .reasonChecked(let body): body
        case .resultDeclared(let body): body
        case .aloneAnswered(let body): body
        case .jointWritten(let body): body
        case .jointAnswered(let body): body
        case .wished(let body): body
        }
    }

    package init(kind: String, body: EventBody) throws {
        switch kind {
        case "evaluation.planned.1": self = .planned(try body.read())
        case "evaluation.outcomeStated.1": self = .outcomeStated(try body.read())
        case "evaluation.outcomeDisputed.1": self = .outcomeDisputed(try body.read())
        case "evaluation.voiceHeard.1": self = .voiceHeard(try body.read())
        case "evaluation.assessed.1": self = .assessed(try body.read())
        case "evaluation.waived.1": self = .waived(try body.read())
        case "evaluation.reasonChecked.1": self = .reasonChecked(try body.read())
        case "evaluation.resultDeclared.1": self = .resultDeclared(try body.read())
        case "evaluation.aloneAnswered.1": self = .aloneAnswered(try body.read())
        case "evaluation.jointWritten.1": self = .jointWritten(try body.read())
        case "evaluation.jointAnswered.1": self = .jointAnswered(try body.read())
        case "evaluation.wished.1": self = .wished(try body.read())
        default: throw UnknownEventKind(kind)
        }
    }

    package var trace: TraceLine {
        switch self {
        case .planned: TraceLine("evaluation.planned")
        case .outcomeStated(let outcome):
            TraceLine(
                "evaluation.outcomeStated.\(outcome.intention.kind.rawValue).\(outcome.end.rawValue)",
                ["number": .number(outcome.intention.number), "reason": .text(outcome.reason)]
            )
        case .outcomeDisputed(let dissent):
            TraceLine(
                "evaluation.outcomeDisputed.\(dissent.intention.kind.rawValue)",
                ["number": .number(dissent.intention.number)]
            )
        case .voiceHeard: TraceLine("evaluation.voiceHeard")
        case .assessed: TraceLine("evaluation.assessed")
        case .waived: TraceLine("evaluation.waived")
        case .reasonChecked: TraceLine("evaluation.reasonChecked")
        case .resultDeclared(let result): TraceLine("evaluation.resultDeclared", ["what": .text(result.what)])
        case .aloneAnswered(let answer):
            TraceLine(
                answer.alone ? "evaluation.aloneAnswered.yes" : "evaluation.aloneAnswered.no",
                ["number": .number(answer.result)]
            )
        case .jointWritten: TraceLine("evaluation.jointWritten")
        case .jointAnswered(let word):
            TraceLine(word.agrees ? "evaluation.jointAnswered.agrees" : "evaluation.jointAnswered.dissents")
        case .wished(let wish): TraceLine("evaluation.wished.\(wish.way.rawValue)")
        }
    }
}
