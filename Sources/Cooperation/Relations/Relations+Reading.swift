extension Relations {
    /// A relation as one of its two organisations may read it; nobody else has a view of it.
    package func view(of other: OrganisationID, by reader: OrganisationID, in cycle: Int) -> RelationView {
        RelationView(relation(OrganisationPair(reader, other)), reader: reader, cycle: cycle)
    }

    /// The types that pairs agreed on, for all at the table: the last agreement of each pair up to that cycle.
    package func agreements(upTo cycle: Int) -> [(pair: OrganisationPair, agreement: RelationAgreement)] {
        pairs.values
            .compactMap { relation in
                relation.rounds.filter { $0.cycle <= cycle }.compactMap(\.agreement).last.map { (relation.pair, $0) }
            }
            .sorted { ($0.pair.first, $0.pair.second) < ($1.pair.first, $1.pair.second) }
    }

    /// Whether both have answered about each other in that cycle.
    package func isRevealed(_ pair: OrganisationPair, in cycle: Int) -> Bool {
        pairs[pair]?.rounds.contains { $0.cycle == cycle && $0.revealed != nil } ?? false
    }
}

extension Cycle {
    /// Whether what is called a cooperation is one: the partners signed, on objectives that they share (S-007).
    package func isContracted(on day: Day) -> Bool {
        convention.inForce(among: partners(on: day)) != nil && contract.missing(in: self, on: day).isEmpty
    }
}
