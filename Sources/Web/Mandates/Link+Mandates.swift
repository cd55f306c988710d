package import Cooperation

extension Link {
    static func mandates(_ id: OrganisationID) -> Link { Link("structures", id.rawValue, "mandats") }

    static func newMandate(_ id: OrganisationID, for person: PersonID? = nil) -> Link {
        Link("structures", id.rawValue, "mandats", "nouveau").with([("personne", person?.rawValue)])
    }

    package static func mandate(_ mandate: MandateID, of id: OrganisationID) -> Link {
        Link("structures", id.rawValue, "mandats", mandate.rawValue)
    }

    static func revocation(_ mandate: MandateID, of id: OrganisationID) -> Link {
        Link("structures", id.rawValue, "mandats", mandate.rawValue, "revocation")
    }
}
