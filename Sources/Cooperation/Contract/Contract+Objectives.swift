extension Contract {
    package func set(_ kind: ObjectiveKind, _ nature: ObjectiveNature, _ text: String, at sitting: Sitting) throws
        -> Deed<ContractEvent>
    {
        try sitting.requireSeat()
        guard let text = text.meaningful else { throw ContractRefusal.textMissing }
        let objective = ObjectiveText(
            number: allObjectives.count + 1,
            organisation: sitting.organisation,
            kind: kind,
            nature: nature,
            text: text
        )
        return Deed([.objectiveSet(objective)])
    }

    /// Its author says it otherwise; the others look at it anew.
    package func reword(_ objective: Int, as text: String, at sitting: Sitting) throws -> Deed<ContractEvent> {
        let objective = try own(objective, sitting)
        guard let text = text.meaningful else { throw ContractRefusal.textMissing }
        guard text != objective.text else { throw ContractRefusal.nothingChanged }
        let wording = ObjectiveWording(objective: objective.number, organisation: sitting.organisation, text: text)
        return Deed([.objectiveReworded(wording)])
    }

    package func drop(objective: Int, because reason: String, at sitting: Sitting) throws -> Deed<ContractEvent> {
        let objective = try own(objective, sitting)
        return Deed([.objectiveDropped(try dropping(objective.number, reason, sitting))])
    }

    /// Says how far the organisation agrees with a collective objective, in its present wording (S-033).
    package func rate(_ objective: Int, wording: Int, level: Int, words: String?, at sitting: Sitting) throws
        -> Deed<ContractEvent>
    {
        try sitting.requireSeat()
        let objective = try standing(objective)
        guard objective.kind == .collective else { throw ContractRefusal.ownObjective }
        guard objective.wording == wording else { throw ContractRefusal.wordingChanged }
        guard ObjectiveRating.levels.contains(level) else { throw ContractRefusal.levelOutOfRange }
        let rating = ObjectiveRating(
            objective: objective.number,
            wording: wording,
            organisation: sitting.organisation,
            level: level,
            words: words?.meaningful
        )
        return Deed(objective.rating(of: sitting.organisation) == rating ? [] : [.objectiveRated(rating)])
    }

    /// An objective on which one can still work.
    func standing(_ number: Int) throws -> Objective {
        guard let objective = objective(number) else { throw ContractRefusal.objectiveUnknown }
        guard objective.dropped == nil else { throw ContractRefusal.objectiveDropped }
        return objective
    }

    private func own(_ number: Int, _ sitting: Sitting) throws -> Objective {
        try sitting.requireSeat()
        let objective = try standing(number)
        guard objective.author == sitting.organisation else { throw ContractRefusal.notYours }
        return objective
    }

    func dropping(_ number: Int, _ reason: String, _ sitting: Sitting) throws -> ContractDropping {
        guard let reason = reason.meaningful else { throw ContractRefusal.reasonMissing }
        return ContractDropping(number: number, organisation: sitting.organisation, reason: reason)
    }
}
