extension Budget {
    /// Most that one line may hold: a hundred million euros; more is a slip of the hand.
    package static let mostCents = 10_000_000_000
    private static let mostHours = 100_000

    /// Chooses the accounts; refused while lines stand in accounts that the new chart lacks.
    package func choose(_ chart: ChartOfAccounts, at sitting: Sitting) throws -> Deed<BudgetEvent> {
        try sitting.requireSeat()
        guard chart != self.chart else { throw BudgetRefusal.nothingChanged }
        guard Set(chart.accounts.map(\.code)).count == chart.accounts.count else {
            throw BudgetRefusal.accountCodeTaken
        }
        guard chart.own.allSatisfy({ $0.label?.meaningful != nil && $0.code.meaningful != nil }) else {
            throw BudgetRefusal.labelMissing
        }
        guard lines.values.allSatisfy({ chart.account($0.value.account) != nil }) else {
            throw BudgetRefusal.linesInOtherAccounts
        }
        return Deed([.chartChosen(chart)])
    }

    /// A partner writes a line of its own or of the common pot: nobody discovers in a budget that it pays (I-36).
    package func add(_ line: BudgetLine, at sitting: Sitting) throws -> Deed<BudgetEvent> {
        try requireOwner(line.owner, at: sitting)
        let numbered = try checked(line, number: lineCount + 1)
        return Deed([.lineAdded(numbered)])
    }

    /// The owner's; once that one has left the table, whoever stays takes the line over, or takes it out.
    package func change(_ number: Int, to line: BudgetLine, at sitting: Sitting) throws -> Deed<BudgetEvent> {
        let present = try self.line(number)
        try requireHold(on: present, at: sitting)
        try requireOwner(line.owner, at: sitting)
        let changed = try checked(line, number: number)
        return Deed(changed == present ? [] : [.lineChanged(changed)])
    }

    package func remove(_ number: Int, at sitting: Sitting) throws -> Deed<BudgetEvent> {
        try requireHold(on: try line(number), at: sitting)
        return Deed([.lineRemoved(BudgetLineNumber(number: number))])
    }

    /// Says how far the money of a line has come.
    package func record(_ step: BudgetStep, at sitting: Sitting) throws -> Deed<BudgetEvent> {
        let line = try line(step.line)
        try requireOwner(line.owner, at: sitting)
        let side = chart.account(line.account)?.side
        guard step.stage != .forecast, let side, step.stage.applies(to: side) else {
            throw BudgetRefusal.stageOutOfPlace
        }
        try check(cents: step.cents)
        guard step.on <= sitting.day else { throw BudgetRefusal.dayToCome }
        return Deed([.stepReached(step)])
    }

    /// Whether a line belongs to an organisation that is at the table no more.
    package func isLeft(_ line: BudgetLine, seated: [OrganisationID]) -> Bool {
        line.owner.organisation.map { !seated.contains($0) } ?? false
    }

    package func line(_ number: Int) throws -> BudgetLine {
        guard let line = lines[number]?.value else { throw BudgetRefusal.lineUnknown }
        return line
    }

    /// Whether the speaker's organisation may write a line of this owner.
    func requireOwner(_ owner: BudgetLine.Owner, at sitting: Sitting) throws {
        try sitting.requireSeat()
        if case .partner(let organisation) = owner, organisation != sitting.organisation {
            throw BudgetRefusal.notYourLine
        }
    }

    /// Whether an organisation may write over a line: its own, the pot's, or one that was left.
    func holds(_ line: BudgetLine, _ organisation: OrganisationID, seated: [OrganisationID]) -> Bool {
        line.owner == .pot || line.owner == .partner(organisation) || isLeft(line, seated: seated)
    }

    private func requireHold(on line: BudgetLine, at sitting: Sitting) throws {
        try sitting.requireSeat()
        guard holds(line, sitting.organisation, seated: sitting.seated) else { throw BudgetRefusal.notYourLine }
    }

    func check(cents: Int) throws {
        guard cents >= 0 else { throw BudgetRefusal.amountNegative }
        guard cents <= Self.mostCents else { throw BudgetRefusal.amountAbsurd }
    }

    private func checked(_ line: BudgetLine, number: Int) throws -> BudgetLine {
        guard chart.account(line.account) != nil else { throw BudgetRefusal.accountUnknown }
        guard let label = line.label.meaningful else { throw BudgetRefusal.labelMissing }
        try check(cents: line.cents)
        if let hours = line.hours, !(0...Self.mostHours).contains(hours) { throw BudgetRefusal.hoursOutOfRange }
        return BudgetLine(
            number: number,
            account: line.account,
            label: label,
            owner: line.owner,
            cents: line.cents,
            hours: line.hours,
            dueOn: line.dueOn
        )
    }
}
