/// From where one looks at the action to say why cooperate (S-141).
package enum Viewpoint: String, Sendable, Codable, CaseIterable {
    case publics, professionals, action, institution

    package var reasons: [Reason] { Reason.allCases.filter { $0.viewpoint == self } }
}

/// Why cooperate, by the codes of the workshop table (S-137 to S-140).
package enum Reason: String, Sendable, Codable, CaseIterable {
    case wp1 = "WP1", wp2 = "WP2", wp3 = "WP3", wp4 = "WP4"
    case wp5 = "WP5", wp6 = "WP6", wp7 = "WP7", wp8 = "WP8"
    case wf1 = "WF1", wf2 = "WF2", wf3 = "WF3", wf4 = "WF4"
    case wf5 = "WF5", wf6 = "WF6", wf7 = "WF7", wf8 = "WF8"
    case wa1 = "WA1", wa2 = "WA2", wa3 = "WA3", wa4 = "WA4"
    case wi1 = "WI1", wi2 = "WI2", wi3 = "WI3", wi4 = "WI4", wi5 = "WI5"

    package var viewpoint: Viewpoint {
        switch rawValue.dropFirst().first {
        case "P": .publics
        case "F": .professionals
        case "A": .action
        default: .institution
        }
    }
}

/// What "a better action" means to a partner: the five attributes of WA1 (S-139).
package enum ActionQuality: String, Sendable, Codable, CaseIterable {
    case thought, larger, visible, rooted, lasting
}

/// The reasons of one partner: at least one in each viewpoint, or "none" said of it.
package struct ReasonChoice: Sendable, Codable, Equatable {
    package let organisation: OrganisationID
    package let reasons: [Reason]
    /// The viewpoints of which the partner says that it has no reason.
    package let none: [Viewpoint]
    /// For WA1.
    package let qualities: [ActionQuality]
    /// For WI2: what it thinks to save, in cents.
    package let savingsCents: Int?
    /// What it expects, in its own words.
    package let words: String?

    package init(
        organisation: OrganisationID,
        reasons: [Reason],
        none: [Viewpoint] = [],
        qualities: [ActionQuality] = [],
        savingsCents: Int? = nil,
        words: String? = nil
    ) {
        self.organisation = organisation
        self.reasons = reasons
        self.none = none
        self.qualities = qualities
        self.savingsCents = savingsCents
        self.words = words
    }
}
