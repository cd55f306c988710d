/// The mark that every copy of a paper carries beside each organisation it names (I-03).
package enum ConsentMark: String, Sendable, Codable, CaseIterable {
    /// Signed; reserved for the contract.
    case engaged
    case accepted
    case approached
    /// Written in the paper by others, and not told yet.
    case named
    case contested
    case declined
    case withdrawn
    /// Part of another organisation now: what it accepted bound itself, and passed to nobody.
    case merged

    /// Whether the paper may call the organisation a partner.
    package var isPartner: Bool { self == .engaged || self == .accepted }

    package init(_ state: ParticipationState) {
        switch state {
        case .mentioned: self = .named
        case .invited, .considering, .negotiating, .lapsed: self = .approached
        case .accepted, .onNotice: self = .accepted
        case .declined: self = .declined
        case .contested: self = .contested
        case .withdrawn: self = .withdrawn
        case .merged: self = .merged
        }
    }
}

extension Partnership {
    /// A copy leaves the system; written down once for each version and format.
    package func export(_ format: String) -> [PartnershipEvent] {
        guard let current else { return [] }
        let departure = Departure(version: current.number, format: format)
        return departures.contains { $0.value == departure } ? [] : [.exported(departure)]
    }

    /// Each organisation of the paper with its mark and what it wants printed beside its name (I-03, I-15).
    package func marks(on day: Day, engaged: Set<OrganisationID> = []) -> [MarkedOrganisation] {
        organisations(on: day).map { organisation, state in
            let participation = participations[organisation]
            return MarkedOrganisation(
                organisation: organisation,
                mark: engaged.contains(organisation) ? .engaged : ConsentMark(state),
                state: state,
                acceptance: state == .accepted || state == .onNotice ? participation?.lastAcceptance : nil,
                statement: statement(of: participation, in: state)
            )
        }
    }

    private func statement(of participation: Participation?, in state: ParticipationState) -> String? {
        if state == .accepted || state == .onNotice { return participation?.lastAcceptance?.value.reservation }
        let said = state == .contested ? participation?.lastContest : participation?.lastAnswer?.value
        return said.flatMap { $0.printed ? $0.message : nil }
    }
}

/// An organisation as a copy of the paper shows it.
package struct MarkedOrganisation: Sendable, Equatable {
    package let organisation: OrganisationID
    package let mark: ConsentMark
    package let state: ParticipationState
    package let acceptance: Dated<Acceptance>?
    package let statement: String?
}
