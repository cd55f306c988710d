package import Cooperation

package struct TakenTopic: Sendable, Codable, Equatable {
    package let opening: TakenAct<TopicOpening>
    package let openUntil: Day?
    package let closings: [TakenAct<TopicClosing>]
    package let leftOpen: [TakenAct<TopicTurn>]
    package let reopenings: [TakenAct<TopicTurn>]

    init(_ topic: Topic) {
        opening = TakenAct(topic.opening)
        openUntil = topic.openUntil
        closings = topic.standings.compactMap { standing in
            if case .closed(let closing) = standing.value { TakenAct(closing, standing.record) } else { nil }
        }
        leftOpen = topic.standings.compactMap { standing in
            if case .leftOpen(let turn) = standing.value { TakenAct(turn, standing.record) } else { nil }
        }
        reopenings = topic.reopenings.taken()
    }
}

package struct TakenProposal: Sendable, Codable, Equatable {
    package struct Position: Sendable, Codable, Equatable {
        package let position: TakenAct<ProposalPosition>
        package let replies: [TakenAct<ObjectionReply>]
        package let heard: TakenMoment?
    }

    package let original: TakenAct<ProposalText>
    package let wordings: [String]
    package let withdrawn: TakenMoment?
    package let positions: [Position]

    init(_ proposal: Proposal) {
        original = TakenAct(proposal.original)
        wordings = proposal.wordings
        withdrawn = proposal.withdrawn.map { TakenMoment($0) }
        positions = proposal.positions.map {
            Position(
                position: TakenAct($0.position),
                replies: $0.replies.taken(),
                heard: $0.heard.map { TakenMoment($0) }
            )
        }
    }
}

package struct TakenAmendment: Sendable, Codable, Equatable {
    package let asked: TakenAct<AmendmentText>
    package let answer: TakenAct<AmendmentReply>?
}

package struct TakenRedLine: Sendable, Codable, Equatable {
    package struct Turn: Sendable, Codable, Equatable {
        package let isSettled: Bool
        package let told: TakenAct<RedLineTurn>
    }

    package let drawn: TakenAct<RedLineText>
    package let turns: [Turn]
}

package struct TakenConcession: Sendable, Codable, Equatable {
    package let told: TakenAct<ConcessionText>
    package let answers: [TakenAct<ConcessionAnswer>]
}

package struct TakenGlossaryEntry: Sendable, Codable, Equatable {
    package let named: TakenAct<GlossaryThing>
    package let words: [TakenAct<GivenWord>]
}
