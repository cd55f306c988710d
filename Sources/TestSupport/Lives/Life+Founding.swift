package import Cooperation

extension Life {
    private static let names = [
        "centre-social", "lire-ensemble", "mairie", "mission-locale", "college", "epicerie-solidaire",
    ]

    /// Four to six verified organisations, one to three people in each, with all sorts of mandates.
    package static func founding(seed: UInt64, using random: inout Dice)
        -> [(OrganisationID, [OrganisationEvent])]
    {
        names.prefix(random.number(4...6)).map { name in
            let id = OrganisationID("\(name)-\(seed)")
            var card = StructureRecord(source: "vies", id: id, name: name, updated: beginning)
            card.mail = "contact@\(name).example"
            let people = (1...random.number(1...3)).map { PersonID("\(name)-\($0)") }
            let members = people.enumerated().map { index, person in
                OrganisationEvent.memberJoined(Member(person: person, role: index == 0 ? .administrator : .member))
            }
            let verification = Verification(person: people[0], way: .mail)
            let mandates = people.enumerated().map { index, person in
                OrganisationEvent.mandateIssued(mandate(of: person, "\(name)-m\(index)", on: beginning, using: &random))
            }
            return (id, [.listed(card), .verified(verification)] + members + mandates)
        }
    }

    /// One that may already be over, or begin later, be too narrow, limited or to refer back.
    static func mandate(of person: PersonID, _ id: String, on day: Day, using random: inout Dice) -> Mandate {
        let from = day.advanced(by: random.chance(80) ? -random.number(0...60) : random.number(1...20))
        let scopes: [MandateScope] = [.decide, .decide, .sign, .opinion, .inform]
        return Mandate(
            id: MandateID(id),
            person: person,
            title: "chargée de mission",
            scope: random.pick(scopes) ?? .decide,
            area: random.chance(75) ? .autonomous : .referBack,
            ceilingCents: random.chance(40) ? random.number(0...5) * 10_000 : nil,
            from: from,
            until: random.chance(50) ? from.advanced(by: random.number(0...120)) : nil
        )
    }
}
