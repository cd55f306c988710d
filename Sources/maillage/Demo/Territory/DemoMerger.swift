import Cooperation
import Web

extension DemoOrganisation {
    /// A small association that became a part of the social centre while it had a place in a partnership.
    static let palabres = DemoOrganisation(
        "fil-et-palabres",
        "Fil et palabres",
        at: "14 rue des Terrasses",
        in: .saintAubin,
        age: 19,
        telephone: "04 65 71 10 58",
        mail: "filetpalabres@example.org",
        "Neuf voisines de la tour C cousent ensemble le jeudi soir, réparent, racontent, et gardent la porte ouverte."
    )
}

extension DemoMandate {
    static let palabres = DemoMandate(
        id: "m17",
        organisation: .palabres,
        person: .mireille,
        issuer: .mireille,
        title: "présidente",
        scope: .sign,
        from: -190
    )
}

extension Voice {
    static let mireille = Voice(person: .mireille, organisation: .palabres)
}

extension Stage {
    /// An organisation says that it becomes part of another, from that day.
    func merge(_ organisation: DemoOrganisation, into other: DemoOrganisation, on day: Int, by person: DemoPerson)
        throws
    {
        try unit.merge(organisation.id, Merger(into: other.id, on: self.day(day)), by: person.id, site: site)
    }
}
