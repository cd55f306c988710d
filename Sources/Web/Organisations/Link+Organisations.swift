package import Cooperation

extension Link {
    package static func organisation(_ id: OrganisationID) -> Link { Link("structures", id.rawValue) }

    package static func people(_ id: OrganisationID) -> Link { Link("structures", id.rawValue, "personnes") }

    /// Inviting somebody, or the very person who asks to join.
    static func invite(_ id: OrganisationID, claimant: PersonID? = nil) -> Link {
        Link("structures", id.rawValue, "personnes", "invitation").with([("personne", claimant?.rawValue)])
    }

    /// Ending the invitations sent to an address.
    static func invitationEnd(_ id: OrganisationID) -> Link {
        Link("structures", id.rawValue, "personnes", "invitation", "annulation")
    }

    static func role(of person: PersonID, in id: OrganisationID) -> Link {
        Link("structures", id.rawValue, "personnes", person.rawValue, "role")
    }

    static func removal(of person: PersonID, from id: OrganisationID) -> Link {
        Link("structures", id.rawValue, "personnes", person.rawValue, "retrait")
    }

    package static func invitation(token: String) -> Link { Link("invitations", token) }

    package static func claim(_ id: OrganisationID) -> Link { Link("structures", id.rawValue, "revendication") }

    static func claimCode(_ id: OrganisationID) -> Link { Link("structures", id.rawValue, "revendication", "code") }

    static func claim(_ id: OrganisationID, by person: PersonID) -> Link {
        Link("structures", id.rawValue, "revendication", person.rawValue)
    }

    static func claimRejection(_ id: OrganisationID, by person: PersonID) -> Link {
        Link("structures", id.rawValue, "revendication", person.rawValue, "refus")
    }

    package static func claimProof(token: String) -> Link { Link("revendications", token) }

    /// Everything the organisation has here, to take away.
    package static func takeaway(_ id: OrganisationID) -> Link { Link("structures", id.rawValue, "donnees") }

    package static func takeawayFile(_ id: OrganisationID) -> Link {
        Link("structures", id.rawValue, "donnees", "fichier")
    }

    /// The organisation becomes part of another.
    package static func merger(_ id: OrganisationID) -> Link { Link("structures", id.rawValue, "fusion") }

    static func mergerRecall(_ id: OrganisationID) -> Link { Link("structures", id.rawValue, "fusion", "annulation") }

    package static func departure(_ id: OrganisationID) -> Link {
        Link("structures", id.rawValue, "donnees", "depart")
    }
}
