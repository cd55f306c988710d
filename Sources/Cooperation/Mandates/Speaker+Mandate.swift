extension Speaker {
    /// The best mandate that covers an act of this scope today, or the most useful reason why none does.
    package func mandate(for needed: MandateScope, on day: Day) throws(MandateRefusal) -> Mandate {
        guard let best = mandates(covering: needed, on: day).first else { throw failing(for: needed, on: day) }
        return best
    }

    /// The person's own mandates that cover an act of this scope today: autonomous first, then the higher ceiling.
    package func mandates(covering needed: MandateScope, on day: Day) -> [Mandate] {
        owned.filter { $0.scope >= needed && $0.isValid(on: day) }
            .sorted { Self.order($0) < Self.order($1) }
    }

    /// The mandate under which an act binds the organisation, or why the best one does not reach: it covers the money
    /// that is committed, and decides alone or after the day on which the person referred back (I-09).
    package func mandate(
        binding needed: MandateScope = .decide,
        committing amountCents: Int? = nil,
        referredBackOn: Day?,
        on day: Day
    ) throws(MandateRefusal) -> Mandate {
        let best = try mandate(for: needed, on: day)
        let fitting = mandates(covering: needed, on: day).first {
            $0.shortfall(committing: amountCents, referredBackOn: referredBackOn, on: day) == nil
        }
        if let fitting { return fitting }
        throw best.shortfall(committing: amountCents, referredBackOn: referredBackOn, on: day)
            ?? .missing(scope: needed)
    }

    /// A mandate given to somebody else never covers this person.
    private var owned: [Mandate] { mandates.filter { $0.person == person } }

    private func failing(for needed: MandateScope, on day: Day) -> MandateRefusal {
        let wide = owned.filter { $0.scope >= needed }
        if let next = wide.filter({ $0.isToCome(on: day) }).map(\.from).min() { return .notYetValid(from: next) }
        if let end = wide.compactMap(\.until).filter({ $0 < day }).max() { return .ended(on: end) }
        if let widest = owned.filter({ $0.isValid(on: day) }).map(\.scope).max() {
            return .scopeTooNarrow(has: widest, needs: needed)
        }
        return .missing(scope: needed)
    }

    private static func order(_ mandate: Mandate) -> (Int, Int, MandateID) {
        (mandate.area == .autonomous ? 0 : 1, -(mandate.ceilingCents ?? .max), mandate.id)
    }
}

extension Mandate {
    /// What this mandate lacks to commit so much money, or to decide without referring back; nothing when it reaches.
    package func shortfall(committing amountCents: Int?, referredBackOn: Day?, on day: Day) -> MandateRefusal? {
        if let ceilingCents, let amountCents, amountCents > ceilingCents {
            return .ceilingExceeded(ceilingCents: ceilingCents)
        }
        if area == .referBack, referredBackOn.map({ $0 > day }) ?? true { return .referralBackMissing }
        return nil
    }

    /// Whether it will be valid later; one revoked before its first day never is.
    fileprivate func isToCome(on day: Day) -> Bool {
        from > day && (until.map { from <= $0 } ?? true)
    }
}
