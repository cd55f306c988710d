/// Where an organisation stands once there is a convention (life cycle *Participation*, from acceptance on).
package enum Engagement: String, Sendable, Codable, CaseIterable {
    case negotiating, accepted, signed, active, onNotice, assessing
}

extension Cycle {
    /// Where an organisation at the table stands, from what it signed and from the day; nothing for the others.
    package func engagement(of organisation: OrganisationID, on day: Day) -> Engagement? {
        switch partnership.state(of: organisation, on: day) {
        case .negotiating: return .negotiating
        case .onNotice: return .onNotice
        case .accepted: break
        case .mentioned, .invited, .considering, .declined, .contested, .lapsed, .withdrawn, .merged, nil: return nil
        }
        let round = convention.inForce(among: partners(on: day)) ?? convention.openRound
        guard round?.signature(of: organisation) != nil else { return .accepted }
        guard convention.inForce(among: partners(on: day)) != nil else { return .signed }
        if course.assessmentBegun != nil { return .assessing }
        if let lastDay, lastDay < day { return .assessing }
        guard let start, start <= day else { return .signed }
        return .active
    }

    /// How every copy and table marks an organisation (I-03); nothing for one that the paper does not name.
    package func mark(of organisation: OrganisationID, on day: Day) -> ConsentMark? {
        isEngaged(organisation, on: day) ? .engaged : partnership.state(of: organisation, on: day).map(ConsentMark.init)
    }

    /// Whether an organisation signed the convention in force, and has not left: what a copy calls engaged (I-03).
    package func isEngaged(_ organisation: OrganisationID, on day: Day) -> Bool {
        engaged(on: day).contains(organisation)
    }

    /// Those that signed the convention in force, and have not left.
    package func engaged(on day: Day) -> Set<OrganisationID> { convention.engaged(among: partners(on: day)) }
}
