/// Who runs what (S-086).
package enum ChargeRole: String, Sendable, Codable, CaseIterable, CodingKeyRepresentable {
    case facilitator, followUp
}

/// A person whom an organisation of the table offers to facilitate or to follow up, with the time it gives them.
package struct Charge: Sendable, Codable, Equatable {
    package let role: ChargeRole
    package let organisation: OrganisationID
    package let person: PersonID
    /// Hours a month.
    package let hours: Int

    package init(role: ChargeRole, organisation: OrganisationID, person: PersonID, hours: Int) {
        self.role = role
        self.organisation = organisation
        self.person = person
        self.hours = hours
    }
}

/// A partner no longer wants the present person in this charge.
package struct TrustWithdrawal: Sendable, Codable, Equatable {
    package let role: ChargeRole
    package let organisation: OrganisationID

    package init(role: ChargeRole, organisation: OrganisationID) {
        self.role = role
        self.organisation = organisation
    }
}

/// The organisation takes its person out of the charge.
package struct ChargeReturn: Sendable, Codable, Equatable {
    package let role: ChargeRole

    package init(role: ChargeRole) {
        self.role = role
    }
}
