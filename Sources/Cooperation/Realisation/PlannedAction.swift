/// An action of the partnership, as its fiche action describes it (S-048).
package struct PlannedAction: Sendable, Codable, Equatable {
    package let number: Int
    package let title: String
    /// Number of the objective that it serves; an action without one is an orphan.
    package let objective: Int?
    package let content: String?
    package let place: String?
    package let publics: String?
    package let means: String?
    /// What it will not do, and how far each one goes (S-114).
    package let limits: String?
    package let start: Day?
    package let end: Day?

    package init(
        number: Int = 0,
        title: String,
        objective: Int? = nil,
        content: String? = nil,
        place: String? = nil,
        publics: String? = nil,
        means: String? = nil,
        limits: String? = nil,
        start: Day? = nil,
        end: Day? = nil
    ) {
        self.number = number
        self.title = title
        self.objective = objective
        self.content = content
        self.place = place
        self.publics = publics
        self.means = means
        self.limits = limits
        self.start = start
        self.end = end
    }
}

/// Who does what in an action (RACI).
package enum ActionRole: String, Sendable, Codable, CaseIterable {
    /// Does it.
    case responsible
    /// Answers for it: one organisation only.
    case accountable
    case consulted, informed
}

/// A role that an organisation has, or is asked to take: nobody is given a task without its word.
package struct RoleOffer: Sendable, Codable, Equatable {
    package let action: Int
    package let organisation: OrganisationID
    package let role: ActionRole

    package init(action: Int, organisation: OrganisationID, role: ActionRole) {
        self.action = action
        self.organisation = organisation
        self.role = role
    }
}

/// An organisation's own word on a role or a task offered to it; leaving it later is the same word.
package enum OfferAnswer: String, Sendable, Codable { case taken, declined }

/// The answer to a role.
package struct RoleAnswer: Sendable, Codable, Equatable {
    package let action: Int
    package let organisation: OrganisationID
    package let role: ActionRole
    package let answer: OfferAnswer

    package init(action: Int, organisation: OrganisationID, role: ActionRole, answer: OfferAnswer) {
        self.action = action
        self.organisation = organisation
        self.role = role
        self.answer = answer
    }
}

/// News of an action.
package struct FollowUp: Sendable, Codable, Equatable {
    package let action: Int
    package let text: String

    package init(action: Int, text: String) {
        self.action = action
        self.text = text
    }
}
