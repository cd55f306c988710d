/// What happens in the chapter ``Contract``: each thing is said by one organisation, and dropped only by it.
package enum ContractEvent: ChapterEvent {
    case textProposed(SharedText)
    case textApproved(SharedApproval)
    case objectiveSet(ObjectiveText)
    case objectiveReworded(ObjectiveWording)
    case objectiveDropped(ContractDropping)
    case indicatorSet(IndicatorText)
    case indicatorDropped(ContractDropping)
    case objectiveRated(ObjectiveRating)
    case effectNamed(EffectText)
    case effectDropped(ContractDropping)
    case keptStated(KeptCard)
    case pledgeMade(PledgeText)
    case pledgeDropped(ContractDropping)
    case reasonsChosen(ReasonChoice)

    package var kind: String {
        switch self {
        case .textProposed: "contract.textProposed.1"
        case .textApproved: "contract.textApproved.1"
        case .objectiveSet: "contract.objectiveSet.1"
        case .objectiveReworded: "contract.objectiveReworded.1"
        case .objectiveDropped: "contract.objectiveDropped.1"
        case .indicatorSet: "contract.indicatorSet.1"
        case .indicatorDropped: "contract.indicatorDropped.1"
        case .objectiveRated: "contract.objectiveRated.1"
        case .effectNamed: "contract.effectNamed.1"
        case .effectDropped: "contract.effectDropped.1"
        case .keptStated: "contract.keptStated.1"
        case .pledgeMade: "contract.pledgeMade.1"
        case .pledgeDropped: "contract.pledgeDropped.1"
        case .reasonsChosen: "contract.reasonsChosen.1"
        }
    }

    package var body: any Encodable & Sendable {
        switch self {
        case .textProposed(let body): body
        case .textApproved(let body): body
        case .objectiveSet(let body): body
        case .objectiveReworded(let body): body
        case .objectiveDropped(let body): body
        case .indicatorSet(let body): body
        case .indicatorDropped(let body): body
        case .objectiveRated(let body): body
        case .effectNamed(let body): body
        case .effectDropped(let body): body
        case .keptStated(let body): body
        case .pledgeMade(let body): body
        case .pledgeDropped(let body): body
        case .reasonsChosen(let body): body
        }
    }

    package init(kind: String, body: EventBody) throws {
        switch kind {
        case "contract.textProposed.1": self = .textProposed(try body.read())
        case "contract.textApproved.1": self = .textApproved(try body.read())
        case "contract.objectiveSet.1": self = .objectiveSet(try body.read())
        case "contract.objectiveReworded.1": self = .objectiveReworded(try body.read())
        case "contract.objectiveDropped.1": self = .objectiveDropped(try body.read())
        case "contract.indicatorSet.1": self = .indicatorSet(try body.read())
        case "contract.indicatorDropped.1": self = .indicatorDropped(try body.read())
        case "contract.objectiveRated.1": self = .objectiveRated(try body.read())
        case "contract.effectNamed.1": self = .effectNamed(try body.read())
        case "contract.effectDropped.1": self = .effectDropped(try body.read())
        case "contract.keptStated.1": self = .keptStated(try body.read())
        case "contract.pledgeMade.1": self = .pledgeMade(try body.read())
        case "contract.pledgeDropped.1": self = .pledgeDropped(try body.read())
        case "contract.reasonsChosen.1": self = .reasonsChosen(try body.read())
        default: throw UnknownEventKind(kind)
        }
    }
}
