/// Something that may go wrong, and what is done so that it does not (S-114).
package struct Risk: Sendable, Codable, Equatable {
    package let number: Int
    package let what: String
    /// From 0, hardly, to 4, nearly sure.
    package let likelihood: Int
    /// From 0, nothing, to 4, the end of the action.
    package let severity: Int
    package let prevention: String?
    /// Who watches it.
    package let organisation: OrganisationID

    package init(
        number: Int = 0,
        what: String,
        likelihood: Int,
        severity: Int,
        prevention: String? = nil,
        organisation: OrganisationID
    ) {
        self.number = number
        self.what = what
        self.likelihood = likelihood
        self.severity = severity
        self.prevention = prevention
        self.organisation = organisation
    }

    package var weight: Int { likelihood * severity }
}

/// Something nobody had foreseen (S-130).
package struct Unforeseen: Sendable, Codable, Equatable {
    package let number: Int
    package let what: String
    package let on: Day

    package init(number: Int = 0, what: String, on: Day) {
        self.number = number
        self.what = what
        self.on = on
    }
}

/// What was done about it, and for whom something was adjusted.
package struct SharedSolution: Sendable, Codable, Equatable {
    package let unforeseen: Int
    package let text: String

    package init(unforeseen: Int, text: String) {
        self.unforeseen = unforeseen
        self.text = text
    }
}

/// Hours that an organisation really spent, by phase (S-100).
package struct SpentHours: Sendable, Codable, Equatable {
    package enum Phase: String, Sendable, Codable, CaseIterable { case before, during, after }

    package let organisation: OrganisationID
    package let phase: Phase
    package let hours: Int
    package let on: Day

    package init(organisation: OrganisationID, phase: Phase, hours: Int, on: Day) {
        self.organisation = organisation
        self.phase = phase
        self.hours = hours
        self.on = on
    }
}
