import Cooperation

extension CyclePlayer {
    mutating func budgeting() -> CycleCommand {
        let number = number(of: cycle.budget.lineCount)
        switch random.number(0...10) {
        case ..<4: return adding()
        case 4:
            let line = line()
            return CycleCommand("change line \(number) to \(line.owner)", in: \.budget) {
                try $0.budget.change(number, to: line, at: $1)
            }
        case 5: return CycleCommand("remove line \(number)", in: \.budget) { try $0.budget.remove(number, at: $1) }
        case 6: return recording(number)
        case 7: return ruling()
        case 8, 9: return moving()
        default: return random.chance(50) ? choosing() : needing()
        }
    }

    private mutating func line() -> BudgetLine {
        let accounts = cycle.budget.chart.accounts
        let owner = random.chance(60) ? organisation : other()
        return BudgetLine(
            number: 0,
            account: random.chance(97) ? random.pick(accounts)?.code ?? "60" : "99",
            label: words("Ligne"),
            owner: random.chance(25) ? .pot : .partner(owner),
            cents: random.number(-1...50) * 1_000
        )
    }

    private mutating func adding() -> CycleCommand {
        let line = line()
        return CycleCommand("add \(line.account) \(line.cents) of \(line.owner)", in: \.budget) {
            try $0.budget.add(line, at: $1)
        }
    }

    private mutating func recording(_ number: Int) -> CycleCommand {
        let step = BudgetStep(
            line: number,
            stage: random.pick(BudgetStage.allCases) ?? .paid,
            cents: random.number(0...50) * 1_000,
            on: day.advanced(by: random.number(-3...1))
        )
        return CycleCommand("line \(number) \(step.stage)", in: \.budget) { try $0.budget.record(step, at: $1) }
    }

    private mutating func ruling() -> CycleCommand {
        let text = words("Le pot paie les livres")
        return CycleCommand("rule the pot", in: \.budget) {
            try $0.budget.rule(text, seen: $0.budget.potRuleVersions, at: $1)
        }
    }

    private mutating func moving() -> CycleCommand {
        let way = random.pick(PotMovement.Way.allCases) ?? .given
        let (cents, purpose) = (random.number(0...30) * 1_000, words("Livres"))
        let on = day.advanced(by: random.number(-3...1))
        return CycleCommand("\(way) \(cents) in the pot", in: \.budget) {
            try $0.budget.move(way, cents: cents, purpose: purpose, on: on, at: $1)
        }
    }

    private mutating func choosing() -> CycleCommand {
        let chart = ChartOfAccounts(kind: random.pick(ChartOfAccounts.Kind.allCases) ?? .cerfa)
        return CycleCommand("choose \(chart.kind)", in: \.budget) { try $0.budget.choose(chart, at: $1) }
    }

    private mutating func needing() -> CycleCommand {
        let objective = number(of: cycle.contract.allObjectives.count)
        let means = ObjectiveMeans(
            objective: objective,
            cents: .init(needed: 1_000, granted: random.number(0...9) * 200)
        )
        return CycleCommand("means of \(objective)", in: \.budget) {
            try $0.state(means, seen: $0.budget.versions(ofMeans: objective), at: $1)
        }
    }
}
