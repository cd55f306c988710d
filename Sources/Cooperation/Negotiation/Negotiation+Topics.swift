extension Negotiation {
    /// Puts a question on the table.
    package func openTopic(
        _ title: String,
        question: String,
        openUntil: Day? = nil,
        in cycle: Cycle,
        at sitting: Sitting
    ) throws -> Deed<NegotiationEvent> {
        try sitting.requireSeat()
        guard let title = title.meaningful else { throw NegotiationRefusal.titleMissing }
        guard let question = question.meaningful else { throw NegotiationRefusal.textMissing }
        if let openUntil { try check(openUntil, in: cycle, on: sitting.day) }
        let opening = TopicOpening(
            number: topics.count + 1,
            organisation: sitting.organisation,
            title: title,
            question: question,
            openUntil: openUntil
        )
        return Deed([.topicOpened(opening)])
    }

    /// Moves the last day for amendments; it stays before the start, else nothing could be harmonised (S-006).
    package func moveDeadline(of topic: Int, to day: Day, in cycle: Cycle, at sitting: Sitting) throws
        -> Deed<NegotiationEvent>
    {
        try sitting.requireSeat()
        let topic = try open(topic)
        try check(day, in: cycle, on: sitting.day)
        guard day != topic.openUntil else { return Deed([]) }
        let deadline = TopicDeadline(topic: topic.number, organisation: sitting.organisation, openUntil: day)
        return Deed([.deadlineMoved(deadline)])
    }

    /// Leaves a topic open on purpose: it keeps nobody from going on, and gives no text.
    package func leaveOpen(_ topic: Int, because reason: String, at sitting: Sitting) throws -> Deed<NegotiationEvent> {
        try sitting.requireSeat()
        let topic = try open(topic)
        return Deed([.topicLeftOpen(try turn(topic, reason, sitting))])
    }

    /// Takes a topic up again, whatever became of it.
    package func reopen(_ topic: Int, because reason: String, at sitting: Sitting) throws -> Deed<NegotiationEvent> {
        try sitting.requireSeat()
        guard let topic = self.topic(topic) else { throw NegotiationRefusal.topicUnknown }
        guard !topic.isOpen else { throw NegotiationRefusal.topicAlreadyOpen }
        return Deed([.topicReopened(try turn(topic, reason, sitting))])
    }

    private func turn(_ topic: Topic, _ reason: String, _ sitting: Sitting) throws -> TopicTurn {
        guard let reason = reason.meaningful else { throw NegotiationRefusal.wordsMissing }
        return TopicTurn(topic: topic.number, organisation: sitting.organisation, reason: reason)
    }

    private func check(_ deadline: Day, in cycle: Cycle, on day: Day) throws {
        guard deadline >= day else { throw NegotiationRefusal.deadlinePast }
        if let start = cycle.start, deadline >= start { throw NegotiationRefusal.deadlineAfterStart(start: start) }
    }

    /// A topic on which the table still works.
    func open(_ topic: Int) throws -> Topic {
        guard let topic = self.topic(topic) else { throw NegotiationRefusal.topicUnknown }
        guard topic.isOpen else { throw NegotiationRefusal.topicNotOpen }
        return topic
    }
}
