import Cooperation
import TestSupport

/// An organisation being lived: the rules decide each act, the fold keeps it.
struct House {
    private(set) var organisation: Organisation
    private(set) var events: [OrganisationEvent] = []

    init(_ id: OrganisationID, mail: String? = "contact@exemple.fr") {
        organisation = Organisation(id: id)
        var card = StructureRecord(source: "dora", id: id, name: "Lire ensemble", updated: Moment.noon.day)
        card.mail = mail
        keep(organisation.list(card))
    }

    /// Nothing is known of it yet.
    init(unlisted id: OrganisationID) {
        organisation = Organisation(id: id)
    }

    /// Verified by its own address, with one administrator.
    static func claimed(_ id: OrganisationID, by person: PersonID) throws -> House {
        var house = House(id)
        try house.play { try $0.claim(by: person, way: .mail) }
        try house.play { try $0.proveByMail(person) }
        return house
    }

    mutating func play(by actor: Actor? = nil, _ decide: (Organisation) throws -> [OrganisationEvent]) rethrows {
        keep(try decide(organisation), by: actor)
    }

    mutating func keep(_ new: [OrganisationEvent], by given: Actor? = nil) {
        let actor = given ?? Actor(organisation: organisation.id, means: .account)
        for event in new { organisation.apply(event, Record(actor: actor, at: Moment.noon.instant)) }
        events += new
    }
}
