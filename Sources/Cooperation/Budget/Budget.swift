/// Charges and products line by line, contributions in kind, the common pot and its ledger.
package struct Budget: Chapter, Equatable {
    package static let category = "budget"
    package let id: Identifier<Budget>
    package private(set) var chart = ChartOfAccounts(kind: .cerfa)
    /// The lines that stand, by number.
    package private(set) var lines: [Int: Dated<BudgetLine>] = [:]
    /// How many lines were ever written; a number is never given twice.
    package private(set) var lineCount = 0
    package private(set) var steps: [Dated<BudgetStep>] = []
    package private(set) var potRules: Dated<PotRules>?
    /// How many times the rules of the pot were written: what whoever writes them anew must have seen.
    package private(set) var potRuleVersions = 0
    package private(set) var pot: [Dated<PotMovement>] = []
    package private(set) var means: [Int: Dated<ObjectiveMeans>] = [:]
    /// How many times the means of each objective were said.
    private var meansVersions: [Int: Int] = [:]
    /// Why accounts ended far from their forecast, by account and organisation; the last word of each counts.
    package private(set) var explanations: [String: [OrganisationID: Dated<GapExplanation>]] = [:]

    package init(id: Identifier<Budget>) {
        self.id = id
    }

    package mutating func apply(_ event: BudgetEvent, _ record: Record) {
        switch event {
        case .chartChosen(let chart): self.chart = chart
        case .lineAdded(let line):
            lines[line.number] = Dated(line, record)
            lineCount = max(lineCount, line.number)
        case .lineChanged(let line): lines[line.number] = Dated(line, record)
        case .lineRemoved(let line): lines[line.number] = nil
        case .stepReached(let step): steps.append(Dated(step, record))
        case .potRuled(let rules):
            potRules = Dated(rules, record)
            potRuleVersions += 1
        case .potMoved(let movement): pot.append(Dated(movement, record))
        case .meansStated(let means):
            self.means[means.objective] = Dated(means, record)
            meansVersions[means.objective, default: 0] += 1
        case .gapExplained(let explanation):
            explanations[explanation.account, default: [:]][explanation.organisation] = Dated(explanation, record)
        }
    }

    /// The lines in the order of the chart, then of their writing.
    package var ordered: [BudgetLine] {
        let places = Dictionary(
            chart.accounts.enumerated().map { ($0.element.code, $0.offset) },
            uniquingKeysWith: { first, _ in first }
        )
        return lines.values.map(\.value).sorted {
            (places[$0.account] ?? .max, $0.number) < (places[$1.account] ?? .max, $1.number)
        }
    }

    /// The amount of a line at a stage; nothing when it was not said (I-32).
    package func cents(of line: BudgetLine, at stage: BudgetStage) -> Int? {
        stage == .forecast
            ? line.cents : steps.last { $0.value.line == line.number && $0.value.stage == stage }?.value.cents
    }

    /// How many times the means of this objective were said.
    package func versions(ofMeans objective: Int) -> Int { meansVersions[objective] ?? 0 }

    /// What the common pot holds.
    package var potBalance: Int {
        pot.reduce(0) { $0 + ($1.value.way == .given ? $1.value.cents : -$1.value.cents) }
    }
}

extension Budget {
    /// The accounts and the rules of the pot go on; amounts are said anew.
    package var legacy: [BudgetEvent] {
        [.chartChosen(chart)] + (potRules.map { [.potRuled($0.value)] } ?? [])
    }
}
