import Cooperation
import Journal

/// What one's own account still lacks.
struct AccountHomeSource: HomeSource {
    func items(for reader: SignedIn, _ words: Words, in store: Store) async throws -> [HomeItem] {
        var items: [HomeItem] = []
        if reader.name.isEmpty {
            items.append(
                HomeItem(
                    .whenPossible,
                    what: words("home.name.what"),
                    when: words("home.name.when"),
                    link: .account,
                    verb: words("home.name.verb")
                )
            )
        }
        guard reader.speaking == nil else { return items }
        let own = try await store.read { try Memberships.of(reader.person, on: $0).count }
        // Whoever runs the site may well speak for no organisation.
        if own == 0, reader.isInstanceAdministrator { return items }
        items.append(
            HomeItem(
                .thisWeek,
                what: words(own == 0 ? "home.organisation.none" : "home.organisation.what"),
                when: words(own == 0 ? "home.organisation.howToClaim" : "home.organisation.when"),
                link: .chooseOrganisation,
                verb: words(own == 0 ? "home.organisation.join" : "home.organisation.verb")
            )
        )
        return items
    }
}
