extension Contract {
    /// Before a contract: one object approved by all, an objective that all share, measurable ones, reasons, what each
    /// keeps and brings.
    package func missing(in cycle: Cycle, on day: Day) -> [Gap] {
        let partners = cycle.partners(on: day)
        let start = cycle.start
        var gaps: [Gap] = []
        if partners.count < 2 { gaps.append(Gap("contract.twoPartners", .overview)) }
        if current(.object) == nil {
            gaps.append(Gap("contract.noObject", .contract))
        } else if agreed(.object, among: partners) == nil {
            gaps.append(Gap("contract.objectNotApproved", .contract, of: notApproved(.object, among: partners)))
        }
        if !objectives.contains(where: { $0.kind == .collective }) {
            gaps.append(Gap("contract.noObjective", .contract))
        }
        if let sharing = missingSharing(among: partners) { gaps.append(sharing) }
        gaps += objectives.filter { !$0.isMeasurable(start: start) }.map {
            // Once the action has begun, no sign that is set counts any more: another way on is told (I-20).
            let key = start.map { $0 <= day } ?? false ? "contract.noIndicatorInTime" : "contract.noIndicator"
            return Gap(key, .contract, of: [$0.author], ["objective": .text($0.text)])
        }
        if !effects.contains(where: { $0.named.value.place == .outside }) {
            gaps.append(Gap("contract.noEffect", .contract))
        }
        for (key, awaited) in awaitedWords(of: partners) where !awaited.isEmpty {
            gaps.append(Gap("contract.\(key)", .contract, of: awaited))
        }
        return gaps
    }

    /// That partners wrote common objectives, and agree with none of them together.
    func missingSharing(among partners: [OrganisationID]) -> Gap? {
        unshared(among: partners).map { unshared in
            let objective = TraceLine.Argument.text(unshared.objective.text)
            return Gap("contract.notShared", .contract, of: unshared.awaited, ["objective": objective])
        }
    }

    package func matters(for organisation: OrganisationID, in cycle: Cycle, on day: Day) -> [Matter] {
        guard hasBegun else { return [] }
        var matters: [Matter] = []
        if current(.object).map({ !$0.isApproved(by: organisation) }) == true {
            matters.append(Matter("contract.object", .contract))
        }
        if current(.identity).map({ !$0.isApproved(by: organisation) }) == true {
            matters.append(Matter("contract.identity", .contract))
        }
        if objectives.contains(where: { $0.kind == .collective && $0.rating(of: organisation) == nil }) {
            matters.append(Matter("contract.rating", .contract))
        }
        for (key, awaited) in awaitedWords(of: [organisation]) where !awaited.isEmpty {
            matters.append(Matter("contract.\(key)", .contract))
        }
        return matters
    }

    /// What each one has to say of itself, and who has not said it.
    private func awaitedWords(of partners: [OrganisationID]) -> [(String, [OrganisationID])] {
        [
            ("reasons", partners.filter { reasons(of: $0) == nil }),
            ("keeps", partners.filter { card(of: $0) == nil }),
            ("brings", partners.filter { pledges(of: $0).isEmpty }),
        ]
    }
}
