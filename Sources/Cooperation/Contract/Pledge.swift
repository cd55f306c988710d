/// What each partner is, and keeps of its own in the partnership (S-040).
package struct KeptCard: Sendable, Codable, Equatable {
    package let organisation: OrganisationID
    package let missions: String
    package let values: String
    package let constraints: String
    /// What the organisation will not become, nor lend, nor share.
    package let keeps: String
    /// What it hopes for itself (S-033); may stay unsaid.
    package let interest: String

    package init(
        organisation: OrganisationID,
        missions: String,
        values: String,
        constraints: String,
        keeps: String,
        interest: String
    ) {
        self.organisation = organisation
        self.missions = missions
        self.values = values
        self.constraints = constraints
        self.keeps = keeps
        self.interest = interest
    }
}

/// What a partner can bring (S-041, S-100, S-112).
package enum PledgeKind: String, Sendable, Codable, CaseIterable {
    case money, hours, place, skill, equipment, support
}

/// Something that one organisation brings; there is none without its author (S-041).
package struct PledgeText: Sendable, Codable, Equatable {
    package let number: Int
    package let organisation: OrganisationID
    package let kind: PledgeKind
    package let text: String
    /// In cents.
    package let amountCents: Int?
    package let hours: PhaseHours?
    /// The objective that it serves, when it serves one.
    package let objective: Int?

    package init(
        number: Int,
        organisation: OrganisationID,
        kind: PledgeKind,
        text: String,
        amountCents: Int? = nil,
        hours: PhaseHours? = nil,
        objective: Int? = nil
    ) {
        self.number = number
        self.organisation = organisation
        self.kind = kind
        self.text = text
        self.amountCents = amountCents
        self.hours = hours
        self.objective = objective
    }
}

/// What is brought, in force or taken back.
package struct Pledge: Sendable, Equatable {
    package let made: Dated<PledgeText>
    package internal(set) var dropped: Dated<ContractDropping>?

    package var number: Int { made.value.number }
    package var organisation: OrganisationID { made.value.organisation }
}
