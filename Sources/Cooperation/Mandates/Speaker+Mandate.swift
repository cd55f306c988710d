extension Speaker {
    /// The mandate that covers an act of this scope today, or the most useful reason why none does.
    package func mandate(for needed: MandateScope, on day: Day) throws(MandateRefusal) -> Mandate {
        let covering = mandates.filter { $0.scope >= needed && $0.isValid(on: day) }
        if let best = covering.max(by: { Self.preference($0) < Self.preference($1) }) { return best }
        let wide = mandates.filter { $0.scope >= needed }
        if let next = wide.filter({ $0.from > day }).map(\.from).min() { throw .notYetValid(from: next) }
        if let end = wide.compactMap(\.until).filter({ $0 < day }).max() { throw .ended(on: end) }
        if let widest = mandates.filter({ $0.isValid(on: day) }).map(\.scope).max() {
            throw .scopeTooNarrow(has: widest, needs: needed)
        }
        throw .missing(scope: needed)
    }

    /// Autonomous before "refer back", then the higher ceiling.
    private static func preference(_ mandate: Mandate) -> (Int, Int) {
        (mandate.area == .autonomous ? 1 : 0, mandate.ceilingCents ?? .max)
    }
}
