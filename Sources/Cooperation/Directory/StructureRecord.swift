/// An organisation as a public directory describes it: the fields of a data.inclusion v1 structure.
package struct StructureRecord: Sendable, Codable, Hashable {
    package var source: String
    package var id: OrganisationID
    package var name: String
    /// Day of the last update at the producer's.
    package var updated: Day
    package var summary: String?
    package var sourceLink: String?
    package var siret: String?
    package var address = PostalAddress()
    package var telephone: String?
    /// The organisation's own generic address; the claim and the notices go there.
    package var mail: String?
    package var website: String?
    /// OpenStreetMap `opening_hours`.
    package var openingHours: String?
    package var accessibilityLink: String?
    /// Networks of origin (`reseaux_porteurs`).
    package var networks: [String] = []

    package init(source: String, id: OrganisationID, name: String, updated: Day) {
        self.source = source
        self.id = id
        self.name = name
        self.updated = updated
    }
}

/// Where a structure or a service is found.
package struct PostalAddress: Sendable, Codable, Hashable {
    package var street: String?
    package var complement: String?
    package var postcode: String?
    package var commune: String?
    /// INSEE code of the commune.
    package var communeCode: String?
    package var position: Position?

    package init() {}
}

/// A point on the Earth, in decimal degrees (WGS 84).
package struct Position: Sendable, Codable, Hashable {
    package let latitude: Double
    package let longitude: Double

    package init(latitude: Double, longitude: Double) {
        self.latitude = latitude
        self.longitude = longitude
    }
}
