extension Relations {
    /// An organisation answers about another, as it sees the relation and as it wishes it.
    ///
    /// The other reads it only once it has answered too; after that, a new answer follows the old one and leaves it
    /// readable.
    /// - Parameters:
    ///   - statement: the answers; who speaks, the round and the date are the rules'
    ///   - other: whom it is about
    ///   - count: how many answers of this organisation the person had before their eyes
    ///   - cycle: the cycle, for its number and for what can still be amended
    ///   - sitting: who speaks, when
    /// - Returns: the dated answer
    /// - Throws: a refusal, among them that a colleague answered meanwhile
    package func state(
        _ statement: RelationStatement,
        about other: OrganisationID,
        seen count: Int,
        in cycle: Cycle,
        at sitting: Sitting
    ) throws -> Deed<RelationsEvent> {
        let relation = try relation(with: other, at: sitting)
        try require(statement.seen, "seen")
        try require(statement.wished, "wished")
        let current = relation.current(in: cycle.id.number)
        let known = current?.statements.count { $0.value.author == sitting.organisation } ?? 0
        guard known == count else { throw RelationsRefusal.answeredMeanwhile }
        let stated = RelationStatement(
            author: sitting.organisation,
            other: other,
            cycle: cycle.id.number,
            round: current?.number ?? relation.rounds.count + 1,
            seen: statement.seen,
            wished: statement.wished,
            tasks: statement.tasks,
            isAmendable: cycle.isAmendable(on: sitting.day)
        )
        return Deed([.stated(stated)])
    }

    /// The two clarify their relation again: both answer anew, blind.
    package func reopen(with other: OrganisationID, in cycle: Cycle, at sitting: Sitting) throws
        -> Deed<RelationsEvent>
    {
        let relation = try relation(with: other, at: sitting)
        guard let current = relation.current(in: cycle.id.number), current.revealed != nil else {
            throw RelationsRefusal.alreadyBlind
        }
        let round = RelationRound(
            author: sitting.organisation,
            other: other,
            cycle: cycle.id.number,
            round: relation.rounds.count + 1
        )
        return Deed([.reopened(round)])
    }

    /// The relation with another that sits at the table, for one that does.
    func relation(with other: OrganisationID, at sitting: Sitting) throws -> Relation {
        try sitting.requireSeat()
        guard sitting.seated.contains(other), other != sitting.organisation else {
            throw RelationsRefusal.otherNotSeated
        }
        return relation(OrganisationPair(sitting.organisation, other))
    }

    func require(_ reading: Reading, _ prefix: String) throws {
        if let criterion = reading.unanswered.first {
            throw RelationsRefusal.criterionMissing(field: "\(prefix)-\(criterion.rawValue)")
        }
        if let criterion = reading.misplaced.first {
            throw RelationsRefusal.sideMisplaced(field: "\(prefix)-\(criterion.rawValue)")
        }
    }
}

extension Cycle {
    /// Whether an amendment could still be accepted: the action has not begun (S-006).
    package func isAmendable(on day: Day) -> Bool {
        guard let start else { return true }
        return day < start
    }
}
