extension Realisation {
    /// States a risk, or states it anew under its number; `seen` counts the versions that the writer has seen.
    package func state(_ risk: Risk, seen: Int, at sitting: Sitting) throws -> Deed<RealisationEvent> {
        try sitting.requireSeat()
        guard let what = risk.what.meaningful else { throw RealisationRefusal.textMissing }
        guard (0...4).contains(risk.likelihood), (0...4).contains(risk.severity) else {
            throw RealisationRefusal.levelOutOfRange
        }
        guard risk.number == 0 || risks[risk.number] != nil else { throw RealisationRefusal.riskUnknown }
        guard seen == versions(ofRisk: risk.number) else { throw CycleRefusal.writtenMeanwhile }
        let stated = Risk(
            number: risk.number == 0 ? risks.count + 1 : risk.number,
            what: what,
            likelihood: risk.likelihood,
            severity: risk.severity,
            prevention: risk.prevention?.meaningful,
            organisation: sitting.organisation
        )
        return Deed(risks[stated.number]?.value == stated ? [] : [.riskStated(stated)])
    }

    /// Says that something unforeseen happened.
    package func meet(_ what: String, on day: Day, at sitting: Sitting) throws -> Deed<RealisationEvent> {
        try sitting.requireSeat()
        guard let what = what.meaningful else { throw RealisationRefusal.textMissing }
        guard day <= sitting.day else { throw RealisationRefusal.dayToCome }
        return Deed([.unforeseenMet(Unforeseen(number: unforeseen.count + 1, what: what, on: day))])
    }

    /// Says what was done about it together; another partner may add to it.
    package func share(_ text: String, about number: Int, at sitting: Sitting) throws -> Deed<RealisationEvent> {
        try sitting.requireSeat()
        guard unforeseen[numbered: number] != nil else { throw RealisationRefusal.unforeseenUnknown }
        guard let text = text.meaningful else { throw RealisationRefusal.textMissing }
        return Deed([.solutionShared(SharedSolution(unforeseen: number, text: text))])
    }

    /// Risks that are worth a word at the next meeting, the gravest first.
    package var weightedRisks: [Risk] {
        risks.values.map(\.value).sorted { ($1.weight, $0.number) < ($0.weight, $1.number) }
    }
}

extension Realisation {
    /// What may go wrong is known from one cycle to the next.
    package var legacy: [RealisationEvent] { weightedRisks.sorted { $0.number < $1.number }.map { .riskStated($0) } }
}
