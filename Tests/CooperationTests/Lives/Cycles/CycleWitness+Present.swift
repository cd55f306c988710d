import Cooperation
import TestSupport

extension CycleWitness {
    /// What must hold after every step, whatever was done.
    func checkPresent() throws {
        let partners = partners
        for organisation in life.table.houses.keys {
            let pending = Set(cycle.convention.pending(for: organisation).map { ClauseAgreement.Reading($0) })
            let expected = ledger.pending(for: organisation)
            try expect(pending == expected, "I-04: \(organisation) has to agree with \(pending), not \(expected)")
        }
        if let round = cycle.convention.inForce(among: partners) {
            let signers = ledger.rounds[round.number - 1].signers
            let unsigned = round.text.parties.filter { partners.contains($0) && !signers.contains($0) }
            try expect(unsigned.isEmpty, "I-04: text \(round.number) binds \(unsigned), who never signed it")
            try expect(signers.filter(partners.contains).count >= 2, "I-10: a text binds fewer than two partners")
        }
        try checkReveal()
        try checkBudget()
        try checkMerged()
        try checkState(partners)
    }

    /// Nothing that one said of the other is readable before both answered (I-12), nor without its place reciprocity
    /// (I-38).
    private func checkReveal() throws {
        for reader in life.table.houses.keys {
            for other in life.table.houses.keys where other != reader {
                let round = ledger.relations[OrganisationPair(reader, other)]?.last { $0.cycle == cycle.id.number }
                let view = cycle.relations.view(of: other, by: reader, in: cycle.id.number)
                guard let round, let revealed = round.revealedAt else {
                    let isBlind =
                        view.theirs.isEmpty && view.gap == nil && !view.isRevealed && view.agreement == nil
                        && !view.trajectory.contains { $0.cycle == cycle.id.number && $0.round == round?.number }
                    try expect(isBlind, "I-12: \(reader) reads \(other) before both answered")
                    continue
                }
                let first = round.statements.prefix(revealed).last { $0.author == other }
                let later = round.statements.dropFirst(revealed).filter { $0.author == other }
                let expected = [first].compactMap(\.self) + later
                try expect(view.theirs.map(\.value) == expected, "I-12, I-13: \(reader) reads \(other) otherwise")
            }
        }
        for (_, agreement) in cycle.relations.agreements(upTo: cycle.id.number) {
            let reading = agreement.proposal.value
            guard reading.type.type == .reciprocity else { continue }
            let place = reading.reading.place
            let isSeat = place.map { $0.rung >= .partnership && $0.text.contains { !$0.isWhitespace } } ?? false
            try expect(isSeat, "I-38: reciprocity without a place for the people concerned")
        }
    }

    /// The sums are those of the lines that stand, and say whether they meet (I-35).
    private func checkBudget() throws {
        var (charges, products, used, given) = (0, 0, 0, 0)
        for line in ledger.lines.values {
            if line.account.hasPrefix("86") {
                used += line.cents
            } else if line.account.hasPrefix("87") {
                given += line.cents
            } else if line.account.hasPrefix("7") || line.account == "own" {
                products += line.cents
            } else {
                charges += line.cents
            }
        }
        let balance = cycle.budget.balance()
        let same = (balance.charges, balance.products, balance.inKindUsed, balance.inKindGiven)
        try expect(same == (charges, products, used, given), "I-35: the sums are \(same)")
        try expect(balance.isBalanced == (charges == products && used == given), "I-35: balance is told wrongly")
        try expect(cycle.budget.potBalance == ledger.pot && ledger.pot >= 0, "I-36: the pot holds \(ledger.pot)")
    }

    /// A state is reached only with everything that it needs (I-10, I-20, life cycle *Partnership*).
    private func checkState(_ partners: [OrganisationID]) throws {
        let state = cycle.state(on: day)
        guard [.contracting, .framed, .realising, .assessing, .returned].contains(state) else { return }
        try expect(partners.count >= 2, "I-10: \(state) with \(partners.count) partners")
        // What was signed on stays agreed while it binds; what came since is for the next text.
        let since = cycle.convention.inForce(among: partners) == nil ? nil : ledger.rounds.compactMap(\.signed).min()
        let approved =
            ledger.objectVersion > 0 && partners.allSatisfy(ledger.objectApprovals.contains)
            || since != nil && ledger.isObjectSigned
        try expect(approved, "I-10: \(state) without an object approved by all")
        let isShared = cycle.contract.objectives.contains { objective in
            objective.kind == .collective
                && partners.allSatisfy { partner in
                    let said = objective.ratings.last { $0.value.organisation == partner }?.value
                    return said.map { $0.level >= 3 && $0.wording == objective.wordings.count } ?? false
                }
        }
        try expect(isShared || since != nil, "S-007: \(state) without an objective that all partners share")
        let start = cycle.partnership.current?.paper.start.flatMap { ledger.isAhead($0) ? $0 : nil }
        for objective in cycle.contract.objectives
        where since.map({ objective.written.record.at <= $0 }) ?? true {
            let counts = objective.indicators.contains { indicator in
                indicator.dropped == nil && indicator.written.value.measure == .effect
                    && start.map { indicator.written.value.setOn < $0 } ?? true
            }
            try expect(counts, "I-20: \(state) although nothing measures objective \(objective.number)")
        }
        guard state != .contracting else { return }
        let goesOn = cycle.convention.inForce(among: partners) != nil && ledger.wasHeld
        try expect(!ledger.actions.isEmpty || goesOn, "I-10: \(state) without an action")
        try checkAnswered(state)
        let bound = partners.filter { partner in ledger.clauses.values.contains { ledger.binds($0, partner) } }
        let isSigned = ledger.rounds.contains { round in
            let there = round.closing.text.parties.filter(partners.contains)
            return there.count >= 2 && there.allSatisfy(round.signers.contains)
        }
        try expect(isSigned, "I-10: \(state) although not all parties of a text have signed")
        try checkNewcomers(bound, state)
        try expect(ledger.isPlanned, "S-124: \(state) without a plan to evaluate")
        if state == .returned {
            try expect(ledger.filed.isSuperset(of: partners), "I-21: \(state) without every assessment")
            try expect(ledger.outcomes.isSuperset(of: ledger.actions), "I-22: \(state) with an action without its end")
        }
    }

    /// An action that nobody answers for holds the others back, unless each one had somebody once since a text was
    /// signed: then it is told.
    private func checkAnswered(_ state: CycleState) throws {
        let isBound = cycle.convention.inForce(among: partners) != nil
        let told = cycle.missing(on: day).filter { $0.key == "realisation.nobodyAccountable" }
            .compactMap { $0.arguments["number"] }
        for action in ledger.actions.sorted() {
            let isHeld = ledger.accountable[action]?.contains(where: seated.contains) ?? false
            guard !isHeld else { continue }
            let isAllowed = isBound && ledger.wasHeld
            try expect(isAllowed, "S-009: \(state) although nobody at the table answers for action \(action)")
            guard state == .framed || state == .realising else { continue }
            try expect(told.contains(.number(action)), "S-009: \(state), and nobody says that action \(action) waits")
        }
    }

    /// Whoever the text obliges and has not signed it is told apart, and sends nobody back.
    private func checkNewcomers(_ bound: [OrganisationID], _ state: CycleState) throws {
        guard state == .framed || state == .realising else { return }
        let told = cycle.missing(on: day).filter { $0.key == "convention.newcomers" }.flatMap(\.organisations)
        let signers = cycle.convention.inForce(among: partners)?.signatures.map(\.value.organisation) ?? []
        let unsigned = bound.filter { !signers.contains($0) }
        try expect(Set(unsigned).isSubset(of: told), "I-10: \(state), and nobody says that \(unsigned) must sign")
    }
}
