extension Evaluation {
    package func missing(in cycle: Cycle, on day: Day) -> [Gap] {
        let seated = cycle.seated(on: day)
        let open = cycle.intentions.filter { outcomes[$0] == nil }.map { intention in
            Gap(
                "evaluation.noOutcome.\(intention.kind.rawValue)",
                .evaluation,
                of: [cycle.owner(of: intention, among: seated)].compactMap(\.self),
                ["number": .number(intention.number)]
            )
        }
        let silent = cycle.partners(on: day).filter { assessments[$0] == nil && waivers[$0] == nil }
        return open + (silent.isEmpty ? [] : [Gap("evaluation.noAssessment", .evaluation, of: silent)])
    }

    package func matters(for organisation: OrganisationID, in cycle: Cycle, on day: Day) -> [Matter] {
        guard cycle.partners(on: day).contains(organisation) else { return [] }
        let state = cycle.state(on: day)
        var matters: [Matter] = []
        if state == .assessing, assessments[organisation] == nil, waivers[organisation] == nil {
            matters.append(Matter("evaluation.assess", .evaluation))
        }
        if state == .assessing { matters += openEnds(for: organisation, in: cycle, on: day) }
        for result in results.map(\.value) where alone[result.number]?[organisation] == nil {
            matters.append(Matter("evaluation.alone", .evaluation, ["what": .text(result.what)]))
        }
        if !joint.isEmpty, jointWords[organisation] == nil { matters.append(Matter("evaluation.joint", .evaluation)) }
        if state == .returned, wishes[organisation] == nil { matters.append(Matter("evaluation.wish", .evaluation)) }
        return matters
    }

    /// Reasons to look at again, and objectives whose end nobody said: its own, then one of all.
    private func openEnds(for organisation: OrganisationID, in cycle: Cycle, on day: Day) -> [Matter] {
        var matters: [Matter] = []
        if waivers[organisation] == nil, !uncheckedReasons(of: organisation, in: cycle).isEmpty {
            matters.append(Matter("evaluation.reasons", .evaluation))
        }
        let open = cycle.intentions.filter { $0.kind == .objective && outcomes[$0] == nil }
        let seated = cycle.seated(on: day)
        let owners = open.map { cycle.owner(of: $0, among: seated) }
        if owners.contains(organisation) { matters.append(Matter("evaluation.ownObjective", .evaluation)) }
        if owners.contains(nil) { matters.append(Matter("evaluation.objective", .evaluation)) }
        return matters
    }
}
