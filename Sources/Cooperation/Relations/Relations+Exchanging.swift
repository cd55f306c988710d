extension Relations {
    /// One tells the other what it does; mutual information is when both do (S-004).
    package func tell(_ text: String, to other: OrganisationID, at sitting: Sitting) throws -> Deed<RelationsEvent> {
        _ = try relation(with: other, at: sitting)
        let news = RelationNews(author: sitting.organisation, other: other, text: try said(text))
        return Deed([.newsGiven(news)])
    }

    /// One asks the other's opinion, permission or validation, and keeps the decision (S-005).
    package func ask(_ kind: OpinionRequest.Kind, _ question: String, of other: OrganisationID, at sitting: Sitting)
        throws -> Deed<RelationsEvent>
    {
        let relation = try relation(with: other, at: sitting)
        let request = OpinionRequest(
            number: relation.requests.count + 1,
            author: sitting.organisation,
            other: other,
            kind: kind,
            question: try said(question)
        )
        return Deed([.opinionAsked(request)])
    }

    /// The one that was asked answers; then the one that asked says what became of the answer.
    package func reply(_ number: Int, _ text: String, to other: OrganisationID, at sitting: Sitting) throws
        -> Deed<RelationsEvent>
    {
        let relation = try relation(with: other, at: sitting)
        guard let file = relation.requests.first(where: { $0.number == number }), let awaited = file.awaited else {
            throw RelationsRefusal.requestUnknown
        }
        guard awaited == sitting.organisation else { throw RelationsRefusal.notYoursToAnswer }
        let reply = OpinionReply(
            number: number,
            author: sitting.organisation,
            other: other,
            text: try said(text)
        )
        return Deed([file.answer == nil ? .opinionGiven(reply) : .outcomeTold(reply)])
    }

    private func said(_ text: String) throws -> String {
        guard let text = text.meaningful else { throw RelationsRefusal.textMissing }
        return text
    }
}
