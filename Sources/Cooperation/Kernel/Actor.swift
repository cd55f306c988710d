/// Who acts, as the journal writes it: a person for an organisation, with a mandate or without.
package struct Actor: Sendable, Hashable, Codable {
    package let person: PersonID?
    package let organisation: OrganisationID?
    package let mandate: MandateID?
    package let means: Means

    package init(person: PersonID? = nil, organisation: OrganisationID? = nil, mandate: MandateID? = nil, means: Means)
    {
        self.person = person
        self.organisation = organisation
        self.mandate = mandate
        self.means = means
    }

    /// How the actor came in.
    package enum Means: String, Sendable, Codable {
        /// A person signed in.
        case account
        /// Whoever holds the personal link sent to the organisation's own address.
        case link
        /// The instance's operator, on the command line or in the administration.
        case instance
    }
}

/// Someone who speaks for one organisation, and the mandates that this organisation gave them.
package struct Speaker: Sendable, Equatable {
    package let person: PersonID?
    package let organisation: OrganisationID
    package let mandates: [Mandate]
    package let means: Actor.Means
    /// The day on which the person referred back to the organisation about this act, as they say.
    package private(set) var referredBackOn: Day?

    package init(person: PersonID?, organisation: OrganisationID, mandates: [Mandate], means: Actor.Means) {
        self.person = person
        self.organisation = organisation
        self.mandates = mandates
        self.means = means
    }

    /// The same person, who says when they referred back to the organisation.
    package func referring(back day: Day?) -> Speaker {
        var speaker = self
        speaker.referredBackOn = day
        return speaker
    }

    /// The actor to write, under the mandate that was used, if any.
    package func actor(under mandate: Mandate? = nil) -> Actor {
        Actor(person: person, organisation: organisation, mandate: mandate?.id, means: means)
    }
}
