extension Contract {
    /// Says what the organisation is, and what it keeps; the last word counts, the others stay in the thread (S-040).
    package func state(_ card: KeptCard, at sitting: Sitting) throws -> Deed<ContractEvent> {
        try sitting.requireSeat()
        guard card.organisation == sitting.organisation else { throw ContractRefusal.notYours }
        guard card.keeps.meaningful != nil else { throw ContractRefusal.keepsMissing }
        return Deed(self.card(of: card.organisation) == card ? [] : [.keptStated(card)])
    }

    /// Says what the organisation brings; money counts in cents, time by its three phases.
    package func pledge(
        _ kind: PledgeKind,
        _ text: String,
        amountCents: Int? = nil,
        hours: PhaseHours? = nil,
        objective: Int? = nil,
        at sitting: Sitting
    ) throws -> Deed<ContractEvent> {
        try sitting.requireSeat()
        guard let text = text.meaningful else { throw ContractRefusal.textMissing }
        if let amountCents, amountCents < 0 { throw ContractRefusal.amountNegative }
        if kind == .money, amountCents ?? 0 == 0 { throw ContractRefusal.amountMissing }
        if let hours, !hours.isPlausible { throw ContractRefusal.hoursOutOfRange }
        if kind == .hours, hours?.total ?? 0 == 0 { throw ContractRefusal.hoursMissing }
        if let objective { _ = try standing(objective) }
        let pledge = PledgeText(
            number: allPledges.count + 1,
            organisation: sitting.organisation,
            kind: kind,
            text: text,
            amountCents: amountCents,
            hours: hours,
            objective: objective
        )
        return Deed([.pledgeMade(pledge)])
    }

    package func drop(pledge: Int, because reason: String, at sitting: Sitting) throws -> Deed<ContractEvent> {
        try sitting.requireSeat()
        guard let pledge = allPledges[numbered: pledge] else { throw ContractRefusal.pledgeUnknown }
        guard pledge.organisation == sitting.organisation else { throw ContractRefusal.notYours }
        guard pledge.dropped == nil else { throw ContractRefusal.alreadyDropped }
        return Deed([.pledgeDropped(try dropping(pledge.number, reason, sitting))])
    }
}

/// What is brought in money and time; what nobody said is unknown, not zero (I-32).
package struct PledgeTotals: Sendable, Equatable {
    package let cents: Int?
    package let hours: PhaseHours?

    /// Share of the preparation in all the hours (S-100); nothing when no hour was said.
    package var preparationShare: Double? {
        hours.flatMap { $0.total == 0 ? nil : Double($0.before) / Double($0.total) }
    }
}

extension Contract {
    /// Of one organisation, or of all.
    package func totals(of organisation: OrganisationID? = nil) -> PledgeTotals {
        let counted = pledges.map(\.made.value).filter { organisation == nil || $0.organisation == organisation }
        let (cents, hours) = (counted.compactMap(\.amountCents), counted.compactMap(\.hours))
        return PledgeTotals(
            cents: cents.isEmpty ? nil : cents.reduce(0, +),
            hours: hours.isEmpty
                ? nil
                : PhaseHours(
                    before: hours.reduce(0) { $0 + $1.before },
                    during: hours.reduce(0) { $0 + $1.during },
                    after: hours.reduce(0) { $0 + $1.after }
                )
        )
    }
}
