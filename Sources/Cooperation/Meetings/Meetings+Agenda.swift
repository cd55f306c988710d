/// A point of an agenda: what waits in the cycle, then what each one adds.
package enum AgendaPoint: Sendable, Equatable {
    /// A question that an organisation asked about the text, and nobody answered.
    case question(OrganisationID, String?)
    /// An objection to hear before a decision is closed.
    case objection(Int, String, OrganisationID)
    case decision(Int, String)
    case review(Int, String)
    case gap(Gap)
    case item(Dated<AgendaItem>)
}

extension Meetings {
    /// The agenda of a meeting, built from what waits on that day.
    package func agenda(of number: Int, in cycle: Cycle, on day: Day) -> [AgendaPoint] {
        let partners = cycle.partners(on: day)
        var points: [AgendaPoint] = cycle.partnership.openQuestions(on: day).map {
            .question($0, cycle.partnership.participations[$0]?.lastAnswer?.value.message)
        }
        for decision in cycle.decisions.open {
            let unheard = decision.unheard(among: partners)
            points += unheard.map { .objection(decision.number, decision.question.title, $0) }
            if unheard.isEmpty { points.append(.decision(decision.number, decision.question.title)) }
        }
        points += cycle.decisions.toReview(on: day).map { .review($0.number, $0.question.title) }
        points += cycle.missing(on: day).map { .gap($0) }
        return points + (self[number]?.items.map { .item($0) } ?? [])
    }

    package func matters(for organisation: OrganisationID, in cycle: Cycle, on day: Day) -> [Matter] {
        all.compactMap { meeting in
            switch meeting.state(on: day) {
            case .polling where meeting.answers[organisation] == nil:
                matter("answer", meeting, due: meeting.plan.answerBy)
            case .polling where meeting.convener == organisation && everybodyAnswered(meeting, cycle, day):
                matter("fix", meeting)
            case .over where meeting.convener == organisation: matter("minute", meeting)
            case .polling, .fixed, .over, .minuted, .cancelled: nil
            }
        }
    }

    private func everybodyAnswered(_ meeting: Meeting, _ cycle: Cycle, _ day: Day) -> Bool {
        cycle.seated(on: day).allSatisfy { meeting.answers[$0] != nil }
    }

    private func matter(_ key: String, _ meeting: Meeting, due: Day? = nil) -> Matter {
        Matter(
            "meetings.\(key)",
            .meetings,
            due: due,
            ["number": .number(meeting.number), "title": .text(meeting.plan.title)]
        )
    }
}
