extension Frame {
    /// The frame agreed by all, and who facilitates and follows up (S-086).
    package func missing(in cycle: Cycle, on day: Day) -> [Gap] {
        let partners = cycle.partners(on: day)
        var gaps: [Gap] = []
        if versions.isEmpty {
            gaps.append(Gap("frame.unwritten", .frame))
        } else if agreed(among: partners) == nil {
            gaps.append(Gap("frame.unapproved", .frame, of: waiting(among: partners)))
        }
        for role in ChargeRole.allCases where charge(role, partners: partners, seated: cycle.seated(on: day)) == nil {
            gaps.append(Gap("frame.\(role.rawValue)", .frame))
        }
        return gaps
    }

    package func matters(for organisation: OrganisationID, in cycle: Cycle, on day: Day) -> [Matter] {
        let partners = cycle.partners(on: day)
        guard !versions.isEmpty, agreed(among: partners) == nil, waiting(among: partners).contains(organisation) else {
            return []
        }
        return [Matter("frame.approve", .frame, ["version": .number(versions.count)])]
    }
}
