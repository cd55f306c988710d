package import Cooperation

extension Personas {
    /// The person who speaks for each organisation, with the mandates it gave unless others are shown.
    package static func speaker(for organisation: OrganisationID, mandates: [Mandate]? = nil) -> Speaker {
        let person = [acacias: nadia, lire: claire, lormont: paul][organisation] ?? sofia
        let given = events(of: organisation).compactMap { event in
            if case .mandateIssued(let mandate) = event, mandate.person == person { mandate } else { nil }
        }
        return Speaker(person: person, organisation: organisation, mandates: mandates ?? given, means: .account)
    }

    /// Whoever holds the personal link, without account or mandate.
    package static func link(of organisation: OrganisationID) -> Speaker {
        Speaker(person: nil, organisation: organisation, mandates: [], means: .link)
    }
}
