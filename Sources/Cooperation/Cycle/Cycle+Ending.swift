extension Cycle {
    /// Ends the cycle by what each partner wishes: with at least two that go on, a new cycle begins (S-056); it waits
    /// until each partner filed or waived its own assessment (I-21) and each intention has its end (I-22).
    package func end(reason: String?, at sitting: Sitting) throws -> Deed<CourseEvent> {
        try sitting.requirePartner()
        guard evaluation.missing(in: self, on: sitting.day).isEmpty,
            realisation.missing(in: self, on: sitting.day).isEmpty
        else { throw EvaluationRefusal.assessmentsMissing }
        guard let way = wishedEnding(among: sitting.partners) else { throw EvaluationRefusal.wishesMissing }
        let mandate = try sitting.mandate(for: .decide)
        return Deed([.ended(CycleEnding(way: way, reason: reason?.meaningful))], under: mandate)
    }

    /// How the cycle ends by what each partner wishes; nothing while one of them has not said it.
    package func wishedEnding(among partners: [OrganisationID]) -> CycleEnding.Way? {
        let wishes = partners.map { evaluation.wishes[$0]?.value.way }
        guard !wishes.contains(nil) else { return nil }
        return wishes.count { $0 == .renew || $0 == .change } >= 2 ? .renewed : .closed
    }

    /// What keeps the cycle from ending: words that are still awaited, intentions and commitments without an end.
    package func missingToEnd(on day: Day) -> [Gap] {
        let silent = partners(on: day).filter { evaluation.wishes[$0] == nil }
        return gaps(before: .returned, on: day)
            + (silent.isEmpty ? [] : [Gap("evaluation.noWish", .evaluation, of: silent)])
    }
}
