extension Evaluation {
    /// What the indicators of an objective came to, as far as it is known.
    ///
    /// It is said reached, wholly or in part, only with the result of a sign that shows an effect: that people were
    /// satisfied is never enough (I-20, S-123).
    func results(of outcome: Outcome, in cycle: Cycle, at sitting: Sitting) throws -> [IndicatorResult]? {
        guard outcome.intention.kind == .objective, let objective = cycle.contract.objective(outcome.intention.number)
        else { return nil }
        if let owner = cycle.owner(of: outcome.intention, among: sitting.seated), owner != sitting.organisation {
            throw EvaluationRefusal.notYourObjective
        }
        let signs = objective.standingIndicators
        var results: [IndicatorResult] = []
        for result in outcome.results ?? [] {
            guard let sign = signs.first(where: { $0.number == result.indicator }) else {
                throw EvaluationRefusal.indicatorUnknown
            }
            guard let value = result.value.meaningful else { continue }
            if objective.written.value.nature == .quantitative, !value.contains(where: \.isNumber) {
                throw EvaluationRefusal.resultNotCounted(indicator: sign.number)
            }
            results.append(IndicatorResult(indicator: sign.number, value: value))
        }
        if outcome.end == .done || outcome.end == .partly { try requireEffect(results, among: signs) }
        return results
    }

    private func requireEffect(_ results: [IndicatorResult], among signs: [Indicator]) throws {
        let effects = signs.filter { $0.written.value.measure == .effect }
        guard let first = effects.first else { throw EvaluationRefusal.indicatorMissing }
        guard effects.contains(where: { sign in results.contains { $0.indicator == sign.number } }) else {
            throw EvaluationRefusal.resultMissing(indicator: first.number)
        }
    }
}

extension Objective {
    /// The signs by which it is looked at, those taken off left out.
    package var standingIndicators: [Indicator] { indicators.filter { $0.dropped == nil } }
}
