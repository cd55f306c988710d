/// What an organisation offers: the fields of a data.inclusion v1 service; the contact's name is never kept.
package struct ServiceRecord: Sendable, Codable, Hashable {
    package var source: String
    package var id: ServiceID
    package var structure: OrganisationID
    package var name: String
    package var summary: String
    package var updated: Day
    package var sourceLink: String?
    package var type: String?
    package var themes: [String] = []
    package var fees: String?
    package var feesDetail: String?
    package var publics: [String] = []
    package var publicsDetail: String?
    package var accessConditions: String?
    package var address = PostalAddress()
    package var telephone: String?
    package var mail: String?
    package var receptionModes: [String] = []
    package var eligibilityZones: [String] = []
    package var mobilisationLink: String?
    package var mobilisationModes: [String] = []
    package var mobilisableBy: [String] = []
    package var mobilisationDetail: String?
    package var weeklyHours: Double?
    package var weeks: Int?
    package var openingHours: String?

    package init(
        source: String,
        id: ServiceID,
        structure: OrganisationID,
        name: String,
        summary: String,
        updated: Day
    ) {
        self.source = source
        self.id = id
        self.structure = structure
        self.name = name
        self.summary = summary
        self.updated = updated
    }
}
