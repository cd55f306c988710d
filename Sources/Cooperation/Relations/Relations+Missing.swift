extension Relations {
    /// Each organisation at the table must have clarified its relation with at least one other in this cycle: with
    /// fifty partners, twelve hundred pairs would only be answered without thinking.
    package func missing(in cycle: Cycle, on day: Day) -> [Gap] {
        let alone = alone(among: cycle.seated(on: day), in: cycle.id.number)
        return alone.isEmpty ? [] : [Gap("relations.reveal", .relations, of: alone)]
    }

    /// Those of a table that have not clarified their relation with any other of it.
    func alone(among table: [OrganisationID], in cycle: Int) -> [OrganisationID] {
        table.filter { organisation in
            !table.contains { other in
                other != organisation && isRevealed(OrganisationPair(organisation, other), in: cycle)
            }
        }
    }

    package func matters(for organisation: OrganisationID, in cycle: Cycle, on day: Day) -> [Matter] {
        let others = cycle.seated(on: day).filter { $0 != organisation }
        let views = others.map { view(of: $0, by: organisation, in: cycle.id.number) }
        var matters = views.compactMap(\.matter)
        if !views.isEmpty, views.allSatisfy({ $0.mine.isEmpty && !$0.hasOtherAnswered }) {
            matters.append(Matter("relations.first", .relations))
        }
        return matters
    }
}

extension RelationView {
    /// What the relation expects of its reader, the most urgent first.
    fileprivate var matter: Matter? {
        let about: [String: TraceLine.Argument] = ["organisation": .organisation(other)]
        if hasOtherAnswered && mine.isEmpty { return Matter("relations.answer", .relations, about) }
        if let proposal, proposal.value.author == other { return Matter("relations.reading", .relations, about) }
        if requests.contains(where: { $0.awaited == reader }) { return Matter("relations.opinion", .relations, about) }
        if isTalkAwaited { return Matter("relations.talkAsked", .relations, about) }
        if callsForTalk, talks.isEmpty, proposal == nil { return Matter("relations.talk", .relations, about) }
        return nil
    }
}
