import Cooperation
import Journal

/// What the cycles of an organisation's partnerships expect of it.
struct CycleHomeSource: HomeSource {
    func items(for reader: SignedIn, _ words: Words, in store: Store) async throws -> [HomeItem] {
        guard let organisation = reader.speaking?.organisation else { return [] }
        var items: [HomeItem] = []
        for partnership in try await store.papers(of: organisation) {
            guard partnership.current != nil, partnership.isSeated(organisation, on: words.today) else { continue }
            let cycle = try await store.cycle(of: partnership)
            let matters = cycle.matters(for: organisation, on: words.today)
            guard !matters.isEmpty else { continue }
            let names = PaperNames(names: try await store.names(of: Set(partnership.participations.keys)))
            let dated = matters.filter { $0.due != nil }
            let undated = matters.filter { $0.due == nil }
            items += dated.map { item(for: $0, in: partnership, names, words) }
            items += undated.count == 1 ? [item(for: undated[0], in: partnership, names, words)] : []
            items += undated.count > 1 ? [summary(of: undated, in: partnership, names, words)] : []
        }
        return items
    }

    private func item(for matter: Matter, in partnership: Partnership, _ names: PaperNames, _ words: Words) -> HomeItem
    {
        HomeItem(
            urgency(of: matter, on: words.today),
            what: words(
                "cycle.home.what",
                ["partnership": partnership.title, "matter": words.matter(matter, names)]
            ),
            when: matter.due.map { words("awaited.due", ["day": words.day($0), "distance": words.distance(to: $0)]) }
                ?? words("awaited.noDate"),
            link: .matter(matter, in: partnership.id),
            verb: words("cycle.home.verb")
        )
    }

    /// What has no date is one line a partnership: the page of the cycle says the rest.
    private func summary(
        of matters: [Matter],
        in partnership: Partnership,
        _ names: PaperNames,
        _ words: Words
    ) -> HomeItem {
        let first = matters.first.map { words.matter($0, names) } ?? ""
        return HomeItem(
            .whenPossible,
            what: words(
                "cycle.home.several",
                count: matters.count - 1,
                ["partnership": partnership.title, "matter": first]
            ),
            when: words("awaited.noDate"),
            link: .cycle(partnership.id),
            verb: words("cycle.home.verb")
        )
    }

    private func urgency(of matter: Matter, on day: Day) -> HomeItem.Urgency {
        guard let due = matter.due else { return .whenPossible }
        if due <= day { return .today }
        return due <= day.advanced(by: 7) ? .thisWeek : .whenPossible
    }
}
