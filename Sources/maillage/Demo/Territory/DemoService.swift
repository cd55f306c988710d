import Cooperation

/// What an organisation of the demonstration offers.
struct DemoService: Sendable {
    let id: ServiceID
    let organisation: DemoOrganisation
    let name: String
    let summary: String
    let themes: [String]
    let publics: [String]
    let isFree: Bool

    init(
        _ id: String,
        of organisation: DemoOrganisation,
        _ name: String,
        themes: [String],
        publics: [String] = ["tous-publics"],
        isFree: Bool = true,
        _ summary: String
    ) {
        self.id = ServiceID("demo--\(id)")
        self.organisation = organisation
        self.name = name
        self.summary = summary
        self.themes = themes
        self.publics = publics
        self.isFree = isFree
    }

    func record(today: Day) -> ServiceRecord {
        var record = ServiceRecord(
            source: "demo",
            id: id,
            structure: organisation.id,
            name: name,
            summary: summary,
            updated: today.advanced(by: -organisation.age)
        )
        record.themes = themes
        record.publics = publics
        record.fees = isFree ? "gratuit" : "payant"
        record.address = organisation.place.address(organisation.street)
        record.telephone = organisation.telephone
        record.mail = organisation.mail
        record.receptionModes = ["en-presentiel"]
        record.mobilisationModes = organisation.telephone == nil ? ["se-presenter"] : ["se-presenter", "telephoner"]
        record.mobilisableBy = ["usagers", "professionnels"]
        record.openingHours = organisation.hours
        return record
    }
}
