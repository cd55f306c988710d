/// One organisation at the table becomes part of another: its seat ends that day, and passes to nobody.
///
/// The other is told, and may take a place by its own acceptance, under its own mandate (I-01).
package struct Succession: Sendable, Codable, Equatable {
    package let organisation: OrganisationID
    package let into: OrganisationID
    /// First day without the seat.
    package let on: Day

    package init(organisation: OrganisationID, into: OrganisationID, on: Day) {
        self.organisation = organisation
        self.into = into
        self.on = on
    }
}

extension Partnership {
    /// Notes that an organisation with a seat becomes part of another; nothing when it has none, or it is noted.
    package func end(seatOf organisation: OrganisationID, by merger: Merger, on day: Day) -> [PartnershipEvent] {
        guard isSeated(organisation, on: day) else { return [] }
        let succession = Succession(organisation: organisation, into: merger.into, on: merger.on)
        return participations[organisation]?.succession?.value == succession ? [] : [.merged(succession)]
    }

    /// Notes that the merger will not happen.
    package func keep(seatOf organisation: OrganisationID) -> [PartnershipEvent] {
        participations[organisation]?.succession == nil ? [] : [.mergerRecalled(organisation)]
    }

    /// Organisations of this table that become, or became, part of that one.
    package func predecessors(of organisation: OrganisationID) -> [Dated<Succession>] {
        participations.values.compactMap(\.succession).filter { $0.value.into == organisation }
            .sorted { $0.value.organisation < $1.value.organisation }
    }
}
