package import Cooperation
package import Journal

extension Personas {
    package static func name(of organisation: OrganisationID) -> String {
        switch organisation {
        case acacias: "Centre social Les Acacias"
        case lire: "Association Lire ensemble"
        case lormont: "Ville de Lormont"
        default: "Club nautique de l’Estey"
        }
    }

    package static func name(of person: PersonID) -> String {
        switch person {
        case nadia: "Nadia Benali"
        case hugo: "Hugo Martin"
        case claire: "Claire Fontaine"
        case paul: "Paul Rivière"
        default: "Sofia Lopes"
        }
    }

    package static func mail(of person: PersonID) -> String {
        switch person {
        case nadia: "nadia.benali@acacias.example"
        case hugo: "hugo.martin@acacias.example"
        case claire: "claire.fontaine@lire.example"
        case paul: "paul.riviere@lormont.example"
        default: "sofia.lopes@estey.example"
        }
    }

    package static func record(of organisation: OrganisationID) -> StructureRecord {
        var record = StructureRecord(
            source: "persona",
            id: organisation,
            name: name(of: organisation),
            updated: Moment.noon.day
        )
        record.address.commune = "Lormont"
        record.address.postcode = "33310"
        record.address.communeCode = "33249"
        record.mail = "contact@\(organisation.rawValue.dropFirst("persona--".count)).example"
        return record
    }

    package static func account(of person: PersonID) -> Account {
        Account(id: person, mail: mail(of: person), name: name(of: person), created: Moment.noon.instant)
    }
}
