import Cooperation
import Journal

/// Mandates that end soon or are still to be given, and people who ask to join, told to those who can act on it.
struct MandateHomeSource: HomeSource {
    static let warningDays = 30

    func items(for reader: SignedIn, _ words: Words, in store: Store) async throws -> [HomeItem] {
        guard let speaking = reader.speaking,
            let organisation = try await store.load(Organisation.self, speaking.organisation)?.state
        else { return [] }
        let today = words.today
        var items: [HomeItem] = []
        if organisation.mandates.isEmpty, organisation.members[reader.person] == .administrator {
            items.append(
                HomeItem(
                    .whenPossible,
                    what: words("home.mandate.none"),
                    when: words("home.mandate.why"),
                    link: .newMandate(organisation.id),
                    verb: words("mandate.issue")
                )
            )
        }
        for mandate in organisation.mandates(of: reader.person) {
            guard let until = mandate.until, until >= today, until.number - today.number <= Self.warningDays else {
                continue
            }
            items.append(
                HomeItem(
                    .thisWeek,
                    what: words("home.mandate.what", ["title": mandate.title]),
                    when: words("home.mandate.when", ["day": words.day(until), "distance": words.distance(to: until)]),
                    link: .mandate(mandate.id, of: organisation.id),
                    verb: words("home.mandate.verb")
                )
            )
        }
        if !organisation.claims.isEmpty {
            items.append(
                HomeItem(
                    .thisWeek,
                    what: words("home.claims.what", count: organisation.claims.count),
                    when: organisation.name,
                    link: .people(organisation.id),
                    verb: words("home.claims.verb")
                )
            )
        }
        return items
    }
}
