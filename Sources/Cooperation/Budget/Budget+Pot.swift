extension Budget {
    /// Writes the rules of the common pot anew; what was written before stays in the thread.
    ///
    /// `seen` counts the versions that the writer has seen.
    package func rule(_ text: String, seen: Int, at sitting: Sitting) throws -> Deed<BudgetEvent> {
        try sitting.requireSeat()
        guard let text = text.meaningful else { throw BudgetRefusal.rulesMissing }
        guard seen == potRuleVersions else { throw CycleRefusal.writtenMeanwhile }
        guard text != potRules?.value.text else { throw BudgetRefusal.nothingChanged }
        return Deed([.potRuled(PotRules(text: text))])
    }

    /// A partner gives to the pot, or spends from it for all, under a mandate that covers the amount (I-09).
    package func move(
        _ way: PotMovement.Way,
        cents: Int,
        purpose: String,
        on day: Day,
        at sitting: Sitting
    ) throws -> Deed<BudgetEvent> {
        try sitting.requirePartner()
        try check(cents: cents)
        guard cents > 0 else { throw BudgetRefusal.amountMissing }
        guard let purpose = purpose.meaningful else { throw BudgetRefusal.purposeMissing }
        guard day <= sitting.day else { throw BudgetRefusal.dayToCome }
        if way == .spent {
            guard potRules != nil else { throw BudgetRefusal.rulesMissing }
            guard cents <= potBalance else { throw BudgetRefusal.potTooSmall(balance: potBalance) }
        }
        let mandate = try sitting.mandate(for: .decide, committing: cents)
        let movement = PotMovement(
            way: way,
            organisation: sitting.organisation,
            cents: cents,
            purpose: purpose,
            on: day,
            referredBackOn: sitting.referral(under: mandate)
        )
        return Deed([.potMoved(movement)], under: mandate)
    }

    /// Says what an objective needs and what it was given (S-084).
    ///
    /// ``Cycle`` says which objectives there are; `seen` counts what the writer has seen said of this one.
    package func state(_ means: ObjectiveMeans, seen: Int, at sitting: Sitting) throws -> Deed<BudgetEvent> {
        try sitting.requireSeat()
        for share in [means.cents, means.hours, means.places].compactMap(\.self) {
            try check(cents: share.needed)
            try check(cents: share.granted)
        }
        guard seen == versions(ofMeans: means.objective) else { throw CycleRefusal.writtenMeanwhile }
        return Deed(self.means[means.objective]?.value == means ? [] : [.meansStated(means)])
    }
}
