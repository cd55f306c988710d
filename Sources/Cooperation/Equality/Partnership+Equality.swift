extension Partnership {
    /// Tries each act on the paper for each one at the table.
    package func equality(at moment: Moment) -> EqualityAudit {
        let sittings = sittings(at: moment)
        return EqualityAudit(
            trials: PaperActs.all.map { $0.trial(on: self, by: sittings) },
            procedural: [],
            facilitating: []
        )
    }
}

/// What everybody at the table may do to the paper itself.
package enum PaperActs {
    package static let all: [EqualityAct<Partnership>] = [write, object, name, leave]

    private static let write = EqualityAct<Partnership>(name: "write", isForPartners: false, isFresh: true) {
        paper,
        sitting in
        var text = paper.latestPaper ?? Paper(title: "")
        text.title += CycleActs.text
        _ = try paper.save(text, basedOn: paper.versions.count, by: sitting.speaker, at: sitting.moment)
    }

    private static let object = EqualityAct<Partnership>(name: "object", isForPartners: false, isFresh: false) {
        paper,
        sitting in
        _ = try paper.object(to: paper.versions.count, reason: nil, by: sitting.speaker, at: sitting.moment)
    }

    private static let name = EqualityAct<Partnership>(name: "name", isForPartners: false, isFresh: true) {
        paper,
        sitting in
        let naming = Naming(
            organisation: OrganisationID("equality"),
            passage: CycleActs.text,
            score: nil,
            version: max(1, paper.versions.count)
        )
        _ = try paper.name(naming, by: sitting.speaker, at: sitting.moment)
    }

    private static let leave = EqualityAct<Partnership>(name: "leave", isForPartners: false, isFresh: false) {
        paper,
        sitting in
        let seen = paper.participations[sitting.organisation]?.acts.count ?? 0
        _ = try paper.withdraw(message: nil, seen: seen, by: sitting.speaker, at: sitting.moment)
    }
}
