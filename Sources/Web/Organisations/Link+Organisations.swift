package import Cooperation

extension Link {
    package static func organisation(_ id: OrganisationID) -> Link { Link("structures", id.rawValue) }

    package static func people(_ id: OrganisationID) -> Link { Link("structures", id.rawValue, "personnes") }
}
