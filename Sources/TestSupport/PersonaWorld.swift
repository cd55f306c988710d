package import Cooperation
package import Journal

extension Personas {
    /// A mandate that began in January, to decide unless said otherwise.
    package static func mandate(
        of person: PersonID,
        _ title: String = "chargée de mission",
        scope: MandateScope = .decide,
        area: MandateArea = .autonomous,
        ceilingCents: Int? = nil,
        from: Day = Moment.noon.day.advanced(by: -300),
        until: Day? = nil,
        id: MandateID? = nil
    ) -> Mandate {
        Mandate(
            id: id ?? MandateID("mandate-\(person.rawValue)"),
            person: person,
            title: title,
            scope: scope,
            area: area,
            ceilingCents: ceilingCents,
            from: from,
            until: until
        )
    }

    /// What each organisation's stream tells: listed, verified, its people and their mandates.
    package static func events(of organisation: OrganisationID) -> [OrganisationEvent] {
        let listed = OrganisationEvent.listed(record(of: organisation))
        switch organisation {
        case acacias:
            return [listed] + administrator(nadia, "Directrice", .sign)
                + [
                    .memberJoined(Member(person: hugo, role: .member)),
                    .mandateIssued(mandate(of: hugo, "Animateur jeunesse", scope: .opinion)),
                ]
        case lire: return [listed] + administrator(claire, "Présidente", .sign)
        case lormont:
            return [listed]
                + administrator(paul, "Chargé de la politique de la ville", .decide, ceilingCents: 1_000_000)
        default: return [listed] + administrator(sofia, "Secrétaire", .decide)
        }
    }

    /// Fills the store with the four organisations and the five accounts.
    package static func settle(in store: Store) async throws {
        try await store.perform { unit in
            for organisation in organisations {
                try unit.append(Organisation.self, organisation, events(of: organisation), by: .operator)
            }
            for person in people { try unit.connection.accounts.add(account(of: person)) }
        }
    }

    private static func administrator(
        _ person: PersonID,
        _ title: String,
        _ scope: MandateScope,
        ceilingCents: Int? = nil
    ) -> [OrganisationEvent] {
        [
            .verified(Verification(person: person, way: .mail)),
            .memberJoined(Member(person: person, role: .administrator)),
            .mandateIssued(mandate(of: person, title, scope: scope, ceilingCents: ceilingCents)),
        ]
    }
}
