extension Decisions {
    package func matters(for organisation: OrganisationID, in cycle: Cycle, on day: Day) -> [Matter] {
        let partners = cycle.partners(on: day)
        let seated = cycle.seated(on: day)
        var matters: [Matter] = []
        for decision in open {
            if decision.silent(of: partners, seated: seated).contains(organisation) {
                matters.append(matter("speak", decision, due: decision.question.answerBy))
            }
            let unheard = decision.unheard(among: partners)
            if !unheard.isEmpty, !unheard.contains(organisation) {
                matters.append(matter("hear", decision, due: decision.question.answerBy))
            }
            if decision.asker == organisation, unheard.isEmpty,
                decision.isRipe(partners: partners, seated: seated, on: day)
            {
                matters.append(matter("close", decision))
            }
        }
        return matters + toReview(on: day).map { matter("review", $0, due: $0.reviewOn) }
    }

    private func matter(_ key: String, _ decision: Decision, due: Day? = nil) -> Matter {
        Matter(
            "decisions.\(key)",
            .decisions,
            due: due,
            ["number": .number(decision.number), "title": .text(decision.question.title)]
        )
    }

    /// The middle of the days that decisions took; nothing when none was taken (S-113, I-32).
    package var latency: Int? {
        let days = ended.filter { $0.outcome != .withdrawn }.compactMap { decision in
            decision.ending.map { decision.days(until: $0.record.at) }
        }.sorted()
        return days.isEmpty ? nil : days[days.count / 2]
    }

    /// In how many of the decisions that expected its voice a partner said nothing (S-115).
    package func silences(of organisation: OrganisationID) -> (silent: Int, expected: Int) {
        let expected = ended.compactMap(\.ending?.value).filter {
            $0.outcome != .withdrawn && $0.partners.contains(organisation)
        }
        return (expected.count { !$0.counted.contains(organisation) }, expected.count)
    }
}
