extension Preparation {
    /// An organisation says a need that it sees.
    package func diagnose(_ diagnosis: Diagnosis, at sitting: Sitting) throws -> Deed<PreparationEvent> {
        try sitting.requireSeat()
        return Deed([.needDiagnosed(try said(diagnosis, number: needs.count + 1, by: sitting.organisation))])
    }

    /// The organisation that said a need says it anew; what the others said was about the earlier words.
    package func revise(_ number: Int, as diagnosis: Diagnosis, seen edition: Int, at sitting: Sitting) throws
        -> Deed<PreparationEvent>
    {
        try sitting.requireSeat()
        guard let need = need(number) else { throw PreparationRefusal.needUnknown }
        guard need.author == sitting.organisation else { throw PreparationRefusal.notYourNeed }
        guard need.editions.count == edition else { throw PreparationRefusal.writtenMeanwhile }
        return Deed([.needDiagnosed(try said(diagnosis, number: number, by: sitting.organisation))])
    }

    /// Another organisation says whether it sees the need too; contesting it wants a reason.
    package func view(
        _ number: Int,
        _ stand: NeedView.Stand,
        reason: String = "",
        seen edition: Int,
        at sitting: Sitting
    ) throws -> Deed<PreparationEvent> {
        try sitting.requireSeat()
        guard let need = need(number) else { throw PreparationRefusal.needUnknown }
        guard need.author != sitting.organisation else { throw PreparationRefusal.yourOwnNeed }
        guard need.editions.count == edition else { throw PreparationRefusal.wordingSuperseded }
        let reason = reason.meaningful
        if stand == .contests, reason == nil { throw PreparationRefusal.reasonMissing }
        let view = NeedView(
            need: number,
            edition: edition,
            organisation: sitting.organisation,
            stand: stand,
            reason: reason ?? ""
        )
        return Deed([.needViewed(view)])
    }

    private func said(_ diagnosis: Diagnosis, number: Int, by organisation: OrganisationID) throws -> Diagnosis {
        guard let need = diagnosis.need.meaningful else { throw PreparationRefusal.textMissing(field: "need") }
        return Diagnosis(
            number: number,
            organisation: organisation,
            need: need,
            evidence: diagnosis.evidence.meaningful ?? "",
            publics: diagnosis.publics.meaningful ?? "",
            territory: diagnosis.territory.meaningful ?? "",
            sources: DiagnosisSource.allCases.filter(diagnosis.sources.contains),
            sourceDetail: diagnosis.sourceDetail.meaningful ?? ""
        )
    }
}
