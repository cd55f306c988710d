extension Cycle {
    /// Ends the cycle by what each partner wishes: with at least two that go on, a new cycle begins (S-056); it waits
    /// until each partner filed or waived its own assessment (I-21) and each intention has its end (I-22).
    package func end(reason: String?, at sitting: Sitting) throws -> Deed<CourseEvent> {
        try sitting.requirePartner()
        guard evaluation.missing(in: self, on: sitting.day).isEmpty,
            realisation.missing(in: self, on: sitting.day).isEmpty
        else { throw EvaluationRefusal.assessmentsMissing }
        let wishes = sitting.partners.map { evaluation.wishes[$0]?.value.way }
        guard !wishes.contains(nil) else { throw EvaluationRefusal.wishesMissing }
        let mandate = try sitting.mandate(for: .decide)
        let goingOn = wishes.filter { $0 == .renew || $0 == .change }.count
        let ending = CycleEnding(way: goingOn >= 2 ? .renewed : .closed, reason: reason?.meaningful)
        return Deed([.ended(ending)], under: mandate)
    }
}
