/// What one organisation brings before the table, on its own side.
package struct Lane: Sendable, Equatable {
    /// Append-only: the last one stands.
    package internal(set) var starts: [Dated<Start>] = []
    package internal(set) var definitions: [Dated<WordDefinition>] = []

    package var start: Dated<Start>? { starts.last }
    package var definition: Dated<WordDefinition>? { definitions.last }

    /// The organisation's own pre-project, when it has one and did not since choose to join another's.
    package var preProject: PreProject? {
        if case .ownProject(let project) = start?.value { project } else { nil }
    }
}

/// How an organisation comes to the table.
package enum Start: Sendable, Equatable {
    case ownProject(PreProject)
    case joins(Joining)
}

/// What one organisation intends, before anything is common (S-051).
package struct PreProject: Sendable, Codable, Equatable {
    package let organisation: OrganisationID
    /// What it would like to do.
    package let intention: String
    /// Why it, given its missions.
    package let reason: String
    package let publics: String
    /// What it would do even alone; the surplus of the partnership is measured from here (S-027).
    package let alone: String

    package init(
        organisation: OrganisationID,
        intention: String,
        reason: String = "",
        publics: String = "",
        alone: String = ""
    ) {
        self.organisation = organisation
        self.intention = intention
        self.reason = reason
        self.publics = publics
        self.alone = alone
    }
}

/// An organisation that has no project of its own here and says so: it joins.
package struct Joining: Sendable, Codable, Equatable {
    package let organisation: OrganisationID
    package let reason: String

    package init(organisation: OrganisationID, reason: String = "") {
        self.organisation = organisation
        self.reason = reason
    }
}

/// What an organisation means when it says "partnership"; shown beside the others', never merged (S-002).
package struct WordDefinition: Sendable, Codable, Equatable {
    package let organisation: OrganisationID
    package let text: String

    package init(organisation: OrganisationID, text: String) {
        self.organisation = organisation
        self.text = text
    }
}
