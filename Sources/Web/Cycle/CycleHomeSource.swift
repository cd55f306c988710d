import Cooperation
import Journal

/// What the cycles of an organisation's partnerships expect of it.
struct CycleHomeSource: HomeSource {
    func items(for reader: SignedIn, _ words: Words, in store: Store) async throws -> [HomeItem] {
        guard let organisation = reader.speaking?.organisation else { return [] }
        let seats = try await store.papers(of: organisation).filter {
            $0.current != nil && $0.isSeated(organisation, on: words.today)
        }
        var expecting: [(partnership: Partnership, matters: [Matter])] = []
        for partnership in try await store.going(among: seats) {
            let matters = try await store.cycle(of: partnership).matters(for: organisation, on: words.today)
            if !matters.isEmpty { expecting.append((partnership, matters)) }
        }
        let named = Set(expecting.flatMap { $0.partnership.participations.keys })
        let names = PaperNames(names: try await store.names(of: named))
        return expecting.flatMap { items(for: $0.matters, in: $0.partnership, names, words) }
    }

    /// What has a date is a line of its own.
    private func items(for matters: [Matter], in partnership: Partnership, _ names: PaperNames, _ words: Words)
        -> [HomeItem]
    {
        let dated = matters.filter { $0.due != nil }
        let undated = matters.filter { $0.due == nil }
        let lines = dated.map { item(for: $0, in: partnership, names, words) }
        guard undated.count > 1 else { return lines + undated.map { item(for: $0, in: partnership, names, words) } }
        return lines + [summary(of: undated, in: partnership, names, words)]
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
