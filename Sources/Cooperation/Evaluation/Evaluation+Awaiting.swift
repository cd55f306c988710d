extension Evaluation {
    package func missing(in cycle: Cycle, on day: Day) -> [Gap] {
        let open = cycle.intentions.filter { outcomes[$0] == nil }.map { intention in
            Gap("evaluation.noOutcome.\(intention.kind.rawValue)", .evaluation, ["number": .number(intention.number)])
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
        for result in results.map(\.value) where alone[result.number]?[organisation] == nil {
            matters.append(Matter("evaluation.alone", .evaluation, ["what": .text(result.what)]))
        }
        if !joint.isEmpty, jointWords[organisation] == nil { matters.append(Matter("evaluation.joint", .evaluation)) }
        if state == .returned, wishes[organisation] == nil { matters.append(Matter("evaluation.wish", .evaluation)) }
        return matters
    }
}
