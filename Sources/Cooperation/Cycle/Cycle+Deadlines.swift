/// A day that an organisation has to keep in mind (S-112).
package struct Deadline: Sendable, Equatable {
    package enum Kind: String, Sendable, CaseIterable {
        case task, commitment, amendments, poll, start, end
    }

    package let kind: Kind
    /// Which one of its kind: a task, a commitment, a topic, a meeting; the action has one start and one end.
    package let number: Int
    package let title: String
    package let day: Day
    /// When it was written down.
    package let written: Instant
}

extension Cycle {
    /// The days that one organisation at the table has to keep in mind, those of the action itself first.
    package func deadlines(of organisation: OrganisationID, on day: Day) -> [Deadline] {
        guard course.ending(of: id.number) == nil, partnership.isSeated(organisation, on: day) else { return [] }
        return actionDays + realisation.deadlines(of: organisation) + negotiation.deadlines(start: start)
            + meetings.deadlines(of: organisation, on: day)
    }

    private var actionDays: [Deadline] {
        guard let version = partnership.versions.last else { return [] }
        let title = version.value.paper.title
        let days: [(Deadline.Kind, Day?)] = [(.start, start), (.end, lastDay)]
        return days.compactMap { kind, day in
            day.map { Deadline(kind: kind, number: 1, title: title, day: $0, written: version.record.at) }
        }
    }
}

extension Realisation {
    /// Its tasks that are not done, and what it or all of them have to keep.
    fileprivate func deadlines(of organisation: OrganisationID) -> [Deadline] {
        var deadlines: [Deadline] = []
        for life in standingTasks where life.task.value.organisation == organisation {
            guard let due = life.task.value.due, life.state.isUnfinished else { continue }
            let written = (life.moves.last?.record ?? life.task.record).at
            let what = life.task.value.what
            deadlines.append(Deadline(kind: .task, number: life.number, title: what, day: due, written: written))
        }
        for life in openCommitments {
            let commitment = life.commitment.value
            guard let due = commitment.due, (commitment.owner ?? organisation) == organisation else { continue }
            let written = life.commitment.record.at
            deadlines.append(
                Deadline(kind: .commitment, number: life.number, title: commitment.text, day: due, written: written)
            )
        }
        return deadlines
    }
}

extension Negotiation {
    /// Until when the open topics can be amended.
    fileprivate func deadlines(start: Day?) -> [Deadline] {
        topics.filter(\.isOpen).compactMap { topic in
            topic.lastDayForAmendments(start: start).map { last in
                Deadline(
                    kind: .amendments,
                    number: topic.number,
                    title: topic.title,
                    day: last,
                    written: topic.opening.record.at
                )
            }
        }
    }
}

extension Meetings {
    /// Until when it is asked for its dates.
    fileprivate func deadlines(of organisation: OrganisationID, on day: Day) -> [Deadline] {
        all.filter { $0.state(on: day) == .polling && $0.answers[organisation] == nil }.compactMap { meeting in
            meeting.plan.answerBy.map { last in
                Deadline(
                    kind: .poll,
                    number: meeting.number,
                    title: meeting.plan.title,
                    day: last,
                    written: meeting.call.record.at
                )
            }
        }
    }
}
