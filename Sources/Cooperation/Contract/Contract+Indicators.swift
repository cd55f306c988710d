extension Contract {
    /// Says by what sign an objective will be known to be reached: any one at the table may.
    package func indicate(
        _ objective: Int,
        _ measure: IndicatorText.Measure,
        _ text: String,
        baseline: String,
        target: String,
        source: String?,
        at sitting: Sitting
    ) throws -> Deed<ContractEvent> {
        try sitting.requireSeat()
        let objective = try standing(objective)
        guard let text = text.meaningful else { throw ContractRefusal.textMissing }
        guard let baseline = baseline.meaningful else { throw ContractRefusal.baselineMissing }
        guard let target = target.meaningful else { throw ContractRefusal.targetMissing }
        if objective.written.value.nature == .quantitative {
            for (field, value) in [("baseline", baseline), ("target", target)]
            where !value.contains(where: \.isNumber) {
                throw ContractRefusal.numberMissing(field: field)
            }
        }
        let indicator = IndicatorText(
            number: indicators.count + 1,
            objective: objective.number,
            organisation: sitting.organisation,
            measure: measure,
            text: text,
            baseline: baseline,
            target: target,
            source: source?.meaningful,
            setOn: sitting.day
        )
        return Deed([.indicatorSet(indicator)])
    }

    package func drop(indicator: Int, because reason: String, at sitting: Sitting) throws -> Deed<ContractEvent> {
        try sitting.requireSeat()
        guard let indicator = indicators.first(where: { $0.number == indicator }) else {
            throw ContractRefusal.indicatorUnknown
        }
        guard indicator.written.value.organisation == sitting.organisation else { throw ContractRefusal.notYours }
        guard indicator.dropped == nil else { throw ContractRefusal.alreadyDropped }
        return Deed([.indicatorDropped(try dropping(indicator.number, reason, sitting))])
    }

    /// Names a change aimed at, outside the institutions or inside one (S-049).
    package func name(
        _ place: EffectText.Place,
        _ text: String,
        baseline: String?,
        measure: String?,
        at sitting: Sitting
    ) throws -> Deed<ContractEvent> {
        try sitting.requireSeat()
        guard let text = text.meaningful else { throw ContractRefusal.textMissing }
        let effect = EffectText(
            number: allEffects.count + 1,
            organisation: sitting.organisation,
            place: place,
            text: text,
            baseline: baseline?.meaningful,
            measure: measure?.meaningful
        )
        return Deed([.effectNamed(effect)])
    }

    package func drop(effect: Int, because reason: String, at sitting: Sitting) throws -> Deed<ContractEvent> {
        try sitting.requireSeat()
        guard let effect = allEffects[numbered: effect] else { throw ContractRefusal.effectUnknown }
        guard effect.named.value.organisation == sitting.organisation else { throw ContractRefusal.notYours }
        guard effect.dropped == nil else { throw ContractRefusal.alreadyDropped }
        return Deed([.effectDropped(try dropping(effect.number, reason, sitting))])
    }
}

extension Objective {
    /// Whether it can be evaluated: one sign at least that shows an effect, with its starting point (I-20).
    package func isMeasurable(start: Day?) -> Bool { indicators.contains { $0.counts(start: start) } }
}
