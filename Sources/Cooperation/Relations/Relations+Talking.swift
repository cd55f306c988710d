extension Relations {
    /// Answers the talk that the other proposed last: yes, another day, or why not.
    package func answerTalk(of other: OrganisationID, text: String, in cycle: Cycle, at sitting: Sitting) throws
        -> Deed<RelationsEvent>
    {
        let round = try revealed(with: other, in: cycle, at: sitting)
        guard let talk = round.talkToAnswer(by: sitting.organisation) else { throw RelationsRefusal.noTalkToAnswer }
        guard let text = text.meaningful else { throw RelationsRefusal.answerEmpty }
        let answer = TalkAnswer(
            author: sitting.organisation,
            other: other,
            round: round.number,
            talk: talk,
            text: text
        )
        return Deed([.talkAnswered(answer)])
    }
}

/// What the other says to a talk that was proposed.
package struct TalkAnswer: Sendable, Codable, Equatable {
    package let author: OrganisationID
    package let other: OrganisationID
    package let round: Int
    /// Which talk of the round, from 1.
    package let talk: Int
    package let text: String

    package init(author: OrganisationID, other: OrganisationID, round: Int, talk: Int, text: String) {
        self.author = author
        self.other = other
        self.round = round
        self.talk = talk
        self.text = text
    }
}

extension Relation.Round {
    /// The number of the last talk, when the other proposed it and this one has said nothing to it.
    func talkToAnswer(by reader: OrganisationID) -> Int? {
        guard agreement == nil, let last = talks.last, last.value.author != reader, talkAnswers[talks.count] == nil
        else { return nil }
        return talks.count
    }
}
