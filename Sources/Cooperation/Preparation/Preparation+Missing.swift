extension Preparation {
    package func missing(in cycle: Cycle, on day: Day) -> [Gap] { missing(among: cycle.seated(on: day)) }

    /// What is missing for a given table.
    func missing(among seated: [OrganisationID]) -> [Gap] {
        var gaps: [Gap] = []
        let unstarted = seated.filter { lane(of: $0).start == nil }
        if seated.count - unstarted.count < 2 || !seated.contains(where: { lane(of: $0).preProject != nil }) {
            gaps.append(Gap("preparation.preProject", .preparation, of: unstarted))
        }
        let undiagnosed = seated.filter { needs(of: $0).isEmpty }
        if seated.count - undiagnosed.count < 2 {
            gaps.append(Gap("preparation.diagnosis", .preparation, of: undiagnosed))
        }
        let undefined = seated.filter { lane(of: $0).definition == nil }
        if !undefined.isEmpty { gaps.append(Gap("preparation.definition", .preparation, of: undefined)) }
        return gaps
    }

    package func matters(for organisation: OrganisationID, in cycle: Cycle, on day: Day) -> [Matter] {
        var matters: [Matter] = []
        let lane = lane(of: organisation)
        if lane.start == nil { matters.append(Matter("preparation.start", .preparation)) }
        if needs(of: organisation).isEmpty { matters.append(Matter("preparation.diagnosis", .preparation)) }
        if lane.definition == nil { matters.append(Matter("preparation.definition", .preparation)) }
        let unseen = needs.count { $0.author != organisation && $0.view(of: organisation) == nil }
        if unseen > 0 { matters.append(Matter("preparation.views", .preparation, ["count": .number(unseen)])) }
        let unvoiced = PartnershipQuestion.allCases.count { question in
            let file = file(question)
            return file.standing != nil && !file.suits(organisation) && file.voice(of: organisation) == nil
        }
        if unvoiced > 0 { matters.append(Matter("preparation.questions", .preparation, ["count": .number(unvoiced)])) }
        return matters
    }
}
