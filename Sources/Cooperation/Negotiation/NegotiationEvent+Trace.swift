extension NegotiationEvent {
    /// The event in words; who and when are in its record.
    package var trace: TraceLine {
        switch self {
        case .topicOpened(let body): line("topicOpened", ["title": .text(body.title)])
        case .deadlineMoved(let body): line("deadlineMoved", about(body.topic, ["day": .day(body.openUntil)]))
        case .topicClosed(let body): line("topicClosed", about(body.topic, ["proposal": .number(body.proposal)]))
        case .topicLeftOpen(let body): line("topicLeftOpen", about(body.topic, ["reason": .text(body.reason)]))
        case .topicReopened(let body): line("topicReopened", about(body.topic, ["reason": .text(body.reason)]))
        case .proposed(let body): line("proposed", about(body.topic, ["proposal": .number(body.number)]))
        case .proposalWithdrawn(let body): line("proposalWithdrawn", ["proposal": .number(body.proposal)])
        case .amended(let body): line("amended", ["proposal": .number(body.proposal)])
        case .amendmentAnswered(let body):
            line("amendmentAnswered.\(body.isAccepted ? "yes" : "no")", ["amendment": .number(body.amendment)])
        case .positionTaken(let body):
            line("positionTaken.\(body.stance.rawValue)", ["proposal": .number(body.proposal)])
        case .objectionAnswered(let body):
            line(
                "objectionAnswered",
                ["proposal": .number(body.proposal), "organisation": .organisation(body.objector)]
            )
        case .objectionHeard(let body): line("objectionHeard", ["proposal": .number(body.proposal)])
        case .redLineDrawn(let body): line("redLineDrawn.\(body.kind.rawValue)", ["text": .text(body.text)])
        case .redLineSettled(let body): line("redLineSettled", ["words": .text(body.words)])
        case .redLineReopened(let body): line("redLineReopened", ["words": .text(body.words)])
        case .concessionTold(let body):
            line("concessionTold", ["organisation": .organisation(body.giver), "given": .text(body.given)])
        case .concessionAnswered(let body):
            line("concessionAnswered.\(body.isRecognised ? "yes" : "no")", ["number": .number(body.concession)])
        case .thingNamed(let body): line("thingNamed", ["thing": .text(body.thing)])
        case .wordGiven(let body): line("wordGiven", ["word": .text(body.word)])
        }
    }

    private func line(_ name: String, _ arguments: [String: TraceLine.Argument]) -> TraceLine {
        TraceLine("negotiation.\(name)", arguments)
    }

    private func about(_ topic: Int, _ more: [String: TraceLine.Argument]) -> [String: TraceLine.Argument] {
        more.merging(["topic": .number(topic)]) { kept, _ in kept }
    }
}
