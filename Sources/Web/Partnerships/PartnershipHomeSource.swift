import Cooperation
import Journal

/// What the papers of an organisation expect of it, in order of urgency.
struct PartnershipHomeSource: HomeSource {
    func items(for reader: SignedIn, _ words: Words, in store: Store) async throws -> [HomeItem] {
        guard let organisation = reader.speaking?.organisation else { return [] }
        var matters: [(paper: Partnership, awaited: Awaited)] = []
        for paper in try await store.papers(of: organisation) {
            matters += paper.awaited(by: organisation, on: words.today).map { (paper, $0) }
        }
        let names = try await store.names(of: Set(matters.compactMap(\.awaited.about)))
        return matters.sorted { ($0.awaited.urgency, $0.paper.id) < ($1.awaited.urgency, $1.paper.id) }
            .map { item(for: $0.awaited, in: $0.paper, names, words) }
    }

    private func item(
        for awaited: Awaited,
        in paper: Partnership,
        _ names: [OrganisationID: String],
        _ words: Words
    ) -> HomeItem {
        let name = awaited.about.map { names[$0] ?? $0.rawValue } ?? ""
        return HomeItem(
            urgency(of: awaited),
            what: words("awaited.\(awaited.kind.rawValue)", ["paper": paper.title, "organisation": name]),
            when: awaited.due.map { words("awaited.due", ["day": words.day($0), "distance": words.distance(to: $0)]) }
                ?? words("awaited.noDate"),
            link: link(for: awaited, in: paper),
            verb: words("awaited.verb.\(verb(for: awaited.kind))")
        )
    }

    private func urgency(of awaited: Awaited) -> HomeItem.Urgency {
        switch (awaited.kind, awaited.urgency) {
        case (.withdrawalRunning, _), (.partnerLeaving, _), (.partnerMerging, _): .waiting
        case (_, .late), (_, .pressing): .today
        case (_, .soon): .thisWeek
        case (_, .calm): .whenPossible
        }
    }

    private func verb(for kind: AwaitedKind) -> String {
        switch kind {
        case .noticeToAnswer, .questionToAnswer: "answer"
        case .acceptanceReopened, .acceptanceToGive, .placeToTake: "decide"
        case .namesToTell, .paperToPublish: "goOn"
        case .contestToHear, .replyToRead, .correctionToRead, .withdrawalRunning, .partnerLeaving, .partnerMerging,
            .missionToSay:
            "read"
        }
    }

    private func link(for awaited: Awaited, in paper: Partnership) -> Link {
        let base = ["papiers", paper.id.rawValue]
        switch awaited.kind {
        case .noticeToAnswer, .replyToRead, .placeToTake: return .mention(paper.id)
        case .acceptanceReopened, .acceptanceToGive: return .acceptance(paper.id)
        case .questionToAnswer: return awaited.about.map { .reply(paper.id, to: $0) } ?? .mention(paper.id)
        case .correctionToRead:
            return Link(base[0], base[1], "versions", String(paper.versions.count), "differences")
        case .namesToTell: return Link(base[0], base[1], "noms")
        case .paperToPublish: return Link(base[0], base[1], "redaction")
        case .contestToHear, .withdrawalRunning, .partnerLeaving, .partnerMerging, .missionToSay:
            return Link(base[0], base[1])
        }
    }
}
