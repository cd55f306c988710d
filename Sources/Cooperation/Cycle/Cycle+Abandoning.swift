extension Cycle {
    /// Ends the cycle before its frame stands, when nobody wishes to go on or nobody is left to go on with; what was
    /// not begun asks for no assessment (life cycle *Partnership*).
    package func abandon(reason: String, at sitting: Sitting) throws -> Deed<CourseEvent> {
        try sitting.requireSeat()
        guard mayBeAbandoned(on: sitting.day) else { throw CycleRefusal.notToAbandon }
        guard let reason = reason.meaningful else { throw CycleRefusal.reasonMissing }
        let mandate = try sitting.mandate(for: .decide)
        return Deed([.ended(CycleEnding(way: .abandoned, reason: reason))], under: mandate)
    }

    /// Whether every partner wishes to stop, or fewer than two are left at the table, before the frame stands.
    package func mayBeAbandoned(on day: Day) -> Bool {
        guard isBeforeFrame(on: day) else { return false }
        let partners = partners(on: day)
        let isUnwanted = !partners.isEmpty && partners.allSatisfy { evaluation.wishes[$0]?.value.way == .stop }
        return isUnwanted || seated(on: day).count < 2
    }

    /// Whether the cycle goes on and its frame does not stand yet.
    package func isBeforeFrame(on day: Day) -> Bool {
        course.ending(of: id.number) == nil
            && [.idea, .diagnosing, .negotiating, .contracting].contains(reached(on: day))
    }
}
