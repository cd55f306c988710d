/// An organisation that wished to stop is not of the cycle that the others open; what it said and gave stays in the one
/// that ended, and its own acceptance brings it back (requirements §2.3).
package struct Stop: Sendable, Codable, Equatable {
    package let organisation: OrganisationID
    /// The cycle with which its part ended.
    package let cycle: Int

    package init(organisation: OrganisationID, cycle: Int) {
        self.organisation = organisation
        self.cycle = cycle
    }
}

extension Cycle {
    /// Those at the table whose last wish was to stop: a renewal goes on without them.
    package func stopping(on day: Day) -> [OrganisationID] {
        seated(on: day).filter { evaluation.wishes[$0]?.value.way == .stop }
    }

    /// What the renewal of this cycle changes at the table.
    package func stops(on day: Day) -> [PartnershipEvent] {
        stopping(on: day).map { .stopped(Stop(organisation: $0, cycle: id.number)) }
    }
}
