extension Frame {
    /// Puts a whole set of rules on the table; the versions before it stay readable.
    ///
    /// A frame that stands because the last one awaited has left is first written down as such: a proposal never
    /// takes its force away (S-047).
    package func propose(_ rules: FrameRules, basedOn version: Int, at sitting: Sitting) throws -> Deed<FrameEvent> {
        try sitting.requireSeat()
        guard version == versions.count else { throw FrameRefusal.superseded(current: versions.count) }
        let rules = try whole(rules)
        guard rules != versions.last?.value.rules else { throw FrameRefusal.nothingChanged }
        var events: [FrameEvent] = []
        if agreement == nil, let standing = agreed(among: sitting.partners) {
            events.append(.agreed(FrameAgreement(version: standing, partners: sitting.partners)))
        }
        let proposed = FrameVersion(number: version + 1, organisation: sitting.organisation, rules: rules)
        return Deed(events + [.proposed(proposed)])
    }

    private func whole(_ rules: FrameRules) throws -> FrameRules {
        var rules = rules
        for subject in DecisionSubject.ruled {
            guard let way = rules.ways[subject] else { throw FrameRefusal.wayMissing(subject) }
            guard subject.ways.contains(way) else { throw FrameRefusal.wayUnfit(subject) }
        }
        guard (1...100).contains(rules.quorumPercent) else { throw FrameRefusal.quorumOutOfRange }
        rules.ways = rules.ways.filter { DecisionSubject.ruled.contains($0.key) }
        rules.articles = rules.articles.compactMapValues(\.meaningful)
        if let article = FrameArticle.needed.first(where: { rules.articles[$0] == nil }) {
            throw FrameRefusal.articleMissing(article)
        }
        return rules
    }

    /// A partner agrees to the latest version, while no frame stands; with the last one the frame stands (I-09).
    package func approve(_ version: Int, in cycle: Cycle, at sitting: Sitting) throws -> Deed<FrameEvent> {
        try sitting.requirePartner()
        guard agreed(among: sitting.partners) == nil else { throw FrameRefusal.throughDecision }
        guard !versions.isEmpty else { throw FrameRefusal.nothingProposed }
        guard version == versions.count else { throw FrameRefusal.superseded(current: versions.count) }
        let organisation = sitting.organisation
        guard approvals[version]?[organisation] == nil else { throw FrameRefusal.alreadyApproved }
        let mandate = try sitting.mandate(for: .decide)
        var events: [FrameEvent] = [.approved(FrameApproval(version: version, organisation: organisation))]
        if sitting.partners.count >= 2, waiting(among: sitting.partners) == [organisation] {
            events.append(.agreed(FrameAgreement(version: version, partners: sitting.partners)))
        }
        return Deed(events, under: mandate)
    }
}

extension Frame {
    /// The next cycle begins with the last rules on the table, to be agreed to anew (S-056).
    package var legacy: [FrameEvent] {
        versions.suffix(1).map { last in
            .proposed(FrameVersion(number: 1, organisation: last.value.organisation, rules: last.value.rules))
        }
    }
}
