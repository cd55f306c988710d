extension Evaluation {
    /// Says how the partners will look at what came of it: before the start, counted and told both (S-123, S-124).
    ///
    /// `seen` counts the plans that the writer has seen.
    package func plan(_ plan: EvaluationPlan, seen: Int, start: Day?, at sitting: Sitting) throws
        -> Deed<EvaluationEvent>
    {
        try sitting.requireSeat()
        let looks = try plan.looks.map { look in
            guard let what = look.what.meaningful, let how = look.how.meaningful else {
                throw EvaluationRefusal.planEmpty
            }
            guard sitting.seated.contains(look.organisation) else { throw EvaluationRefusal.notSeatedThere }
            return EvaluationPlan.Look(
                nature: look.nature,
                what: what,
                how: how,
                organisation: look.organisation,
                on: look.on
            )
        }
        guard !looks.isEmpty else { throw EvaluationRefusal.planEmpty }
        let planned = EvaluationPlan(looks: looks)
        guard planned.missingNatures.isEmpty else { throw EvaluationRefusal.planIncomplete }
        guard isPlanOpen(start: start, on: sitting.day) else { throw EvaluationRefusal.planAfterStart }
        guard seen == planVersions else { throw CycleRefusal.writtenMeanwhile }
        guard planned != self.plan?.value else { throw EvaluationRefusal.nothingChanged }
        return Deed([.planned(planned)])
    }

    /// A plan may be rewritten until the action starts; one that is missing may still be written after.
    package func isPlanOpen(start: Day?, on day: Day) -> Bool {
        plan == nil || start.map { day < $0 } ?? true
    }

    /// What the frame needs of this chapter: the plan.
    package func missingPlan(in cycle: Cycle, on day: Day) -> [Gap] {
        plan == nil ? [Gap("evaluation.noPlan", .evaluation)] : []
    }
}
