extension Negotiation {
    /// Before a contract: at least one topic, each closed or left open on purpose, and nothing open that
    /// somebody will not give up.
    package func missing(in cycle: Cycle, on day: Day) -> [Gap] {
        let seated = cycle.seated(on: day)
        guard !topics.isEmpty else { return [Gap("negotiation.noTopic", .negotiation)] }
        let open = topics.filter(\.isOpen).map { topic in
            let leading = leadingProposal(on: topic.number, among: seated)
            return Gap(
                leading == nil ? "negotiation.noProposal" : "negotiation.topicOpen",
                .negotiation,
                of: leading?.silent(among: seated) ?? [],
                ["title": .text(topic.title), "topic": .number(topic.number)]
            )
        }
        let lines = openRedLines(on: day).filter(seated.contains)
        return open + (lines.isEmpty ? [] : [Gap("negotiation.redLine", .negotiation, of: lines)])
    }

    package func matters(for organisation: OrganisationID, in cycle: Cycle, on day: Day) -> [Matter] {
        let open = topics.filter(\.isOpen)
        let start = cycle.start
        var matters = open.compactMap { topic -> Matter? in
            let unsaid = proposals(on: topic.number).contains {
                $0.withdrawn == nil && $0.position(of: organisation) == nil
            }
            guard unsaid else { return nil }
            return Matter(
                "negotiation.position",
                .negotiation,
                due: topic.lastDayForAmendments(start: start),
                ["title": .text(topic.title), "topic": .number(topic.number)]
            )
        }
        matters += open.flatMap { answersAwaited(of: organisation, on: $0) }
        if redLines.contains(where: { $0.isOpen && $0.organisation == organisation }) {
            matters.append(Matter("negotiation.redLine", .negotiation))
        }
        if concessions.contains(where: { $0.isOtherSide(organisation) && $0.answer(of: organisation) == nil }) {
            matters.append(Matter("negotiation.concession", .negotiation))
        }
        if glossary.contains(where: { $0.word(of: organisation) == nil }) {
            matters.append(Matter("negotiation.word", .negotiation))
        }
        return matters
    }

    /// Amendments to answer, objections answered: what others wait for on one topic.
    private func answersAwaited(of organisation: OrganisationID, on topic: Topic) -> [Matter] {
        proposals(on: topic.number).filter { $0.withdrawn == nil }.flatMap { proposal -> [Matter] in
            var matters: [Matter] = []
            if proposal.author == organisation, amendments(to: proposal.number).contains(where: \.isPending) {
                matters.append(
                    Matter(
                        "negotiation.amendment",
                        .negotiation,
                        ["title": .text(topic.title), "topic": .number(topic.number)]
                    )
                )
            }
            if let own = proposal.objection(of: organisation), own.heard == nil, !own.replies.isEmpty {
                matters.append(
                    Matter(
                        "negotiation.heard",
                        .negotiation,
                        ["title": .text(topic.title), "topic": .number(topic.number)]
                    )
                )
            }
            return matters
        }
    }
}
