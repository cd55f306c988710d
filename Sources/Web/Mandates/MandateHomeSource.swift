import Cooperation
import Journal

/// Mandates that end soon, and people who ask to join, told to those who can do something about it.
struct MandateHomeSource: HomeSource {
    static let warningDays = 30

    func items(for reader: SignedIn, _ words: Words, in store: Store) async throws -> [HomeItem] {
        guard let speaking = reader.speaking,
            let organisation = try await store.load(Organisation.self, speaking.organisation)?.state
        else { return [] }
        let today = words.today
        var items: [HomeItem] = []
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
