/// What happens to the budget.
package enum BudgetEvent: ChapterEvent {
    case chartChosen(ChartOfAccounts)
    case lineAdded(BudgetLine)
    case lineChanged(BudgetLine)
    case lineRemoved(BudgetLineNumber)
    case stepReached(BudgetStep)
    case potRuled(PotRules)
    case potMoved(PotMovement)
    case meansStated(ObjectiveMeans)
    case gapExplained(GapExplanation)

    package var kind: String {
        switch self {
        case .chartChosen: "budget.chartChosen.1"
        case .lineAdded: "budget.lineAdded.1"
        case .lineChanged: "budget.lineChanged.1"
        case .lineRemoved: "budget.lineRemoved.1"
        case .stepReached: "budget.stepReached.1"
        case .potRuled: "budget.potRuled.1"
        case .potMoved: "budget.potMoved.1"
        case .meansStated: "budget.meansStated.1"
        case .gapExplained: "budget.gapExplained.1"
        }
    }

    package var body: any Encodable & Sendable {
        switch self {
        case .chartChosen(let body): body
        case .lineAdded(let body), .lineChanged(let body): body
        case .lineRemoved(let body): body
        case .stepReached(let body): body
        case .potRuled(let body): body
        case .potMoved(let body): body
        case .meansStated(let body): body
        case .gapExplained(let body): body
        }
    }

    package init(kind: String, body: EventBody) throws {
        switch kind {
        case "budget.chartChosen.1": self = .chartChosen(try body.read())
        case "budget.lineAdded.1": self = .lineAdded(try body.read())
        case "budget.lineChanged.1": self = .lineChanged(try body.read())
        case "budget.lineRemoved.1": self = .lineRemoved(try body.read())
        case "budget.stepReached.1": self = .stepReached(try body.read())
        case "budget.potRuled.1": self = .potRuled(try body.read())
        case "budget.potMoved.1": self = .potMoved(try body.read())
        case "budget.meansStated.1": self = .meansStated(try body.read())
        case "budget.gapExplained.1": self = .gapExplained(try body.read())
        default: throw UnknownEventKind(kind)
        }
    }

    package var trace: TraceLine {
        switch self {
        case .chartChosen(let chart): TraceLine("budget.chartChosen.\(chart.kind.rawValue)")
        case .lineAdded(let line):
            TraceLine("budget.lineAdded", ["label": .text(line.label), "amount": .cents(line.cents)])
        case .lineChanged(let line):
            TraceLine("budget.lineChanged", ["label": .text(line.label), "amount": .cents(line.cents)])
        case .lineRemoved(let line): TraceLine("budget.lineRemoved", ["line": .number(line.number)])
        case .stepReached(let step):
            TraceLine(
                "budget.stepReached.\(step.stage.rawValue)",
                ["line": .number(step.line), "amount": .cents(step.cents), "day": .day(step.on)]
            )
        case .potRuled: TraceLine("budget.potRuled")
        case .potMoved(let movement):
            TraceLine(
                "budget.potMoved.\(movement.way.rawValue)",
                ["amount": .cents(movement.cents), "purpose": .text(movement.purpose)]
            )
        case .meansStated(let means): TraceLine("budget.meansStated", ["objective": .number(means.objective)])
        case .gapExplained(let explanation): TraceLine("budget.gapExplained", ["text": .text(explanation.text)])
        }
    }
}

/// The number of a line that is no more.
package struct BudgetLineNumber: Sendable, Codable, Equatable {
    package let number: Int

    package init(number: Int) {
        self.number = number
    }
}
