package import Cooperation

/// The reader's own relations as each ``RelationView`` shows them, so that nothing said blind leaves before both have
/// answered (I-12); of the others' relations only the type on which two agreed.
package struct TakenRelations: Sendable, Codable, Equatable {
    package let own: [TakenRelation]
    package let agreements: [TakenAgreement]

    init(_ cycle: Cycle, readBy reader: OrganisationID) {
        own = cycle.partnership.participations.keys.sorted().filter { $0 != reader }.map {
            TakenRelation(cycle.relations.view(of: $0, by: reader, in: cycle.id.number))
        }.filter { !$0.isEmpty }
        agreements = cycle.relations.agreements(upTo: cycle.id.number).map { pair, agreement in
            TakenAgreement(
                organisations: [pair.first, pair.second],
                type: agreement.type.type,
                proposed: TakenMoment(agreement.proposal.record),
                accepted: TakenMoment(agreement.accepted)
            )
        }
    }
}

/// One relation from the reader's side.
package struct TakenRelation: Sendable, Codable, Equatable {
    package let other: OrganisationID
    package let mine: [TakenAct<RelationStatement>]
    /// Empty until both have answered.
    package let theirs: [TakenAct<RelationStatement>]
    package let revealed: TakenMoment?
    package let talks: [TakenAct<RelationTalk>]
    /// What was said to the talks, each with the talk's number.
    package let talkAnswers: [TakenAct<TalkAnswer>]
    package let proposal: TakenAct<CommonReading>?
    package let news: [TakenAct<RelationNews>]
    package let requests: [TakenRequest]

    init(_ view: RelationView) {
        other = view.other
        mine = view.mine.taken()
        theirs = view.theirs.taken()
        revealed = view.revealed.map { TakenMoment($0) }
        talks = view.talks.taken()
        talkAnswers = view.talkAnswers.sorted { $0.key < $1.key }.map { $0.value }.taken()
        proposal = view.proposal.map { TakenAct($0) }
        news = view.news.taken()
        requests = view.requests.map {
            TakenRequest(
                request: TakenAct($0.request),
                answer: $0.answer.map { TakenAct($0) },
                outcome: $0.outcome.map { TakenAct($0) }
            )
        }
    }

    var isEmpty: Bool { mine.isEmpty && theirs.isEmpty && news.isEmpty && requests.isEmpty && talks.isEmpty }
}

/// A question on what one plans, its answer, and what became of it.
package struct TakenRequest: Sendable, Codable, Equatable {
    package let request: TakenAct<OpinionRequest>
    package let answer: TakenAct<OpinionReply>?
    package let outcome: TakenAct<OpinionReply>?
}

package struct TakenAgreement: Sendable, Codable, Equatable {
    package let organisations: [OrganisationID]
    package let type: RelationType
    package let proposed: TakenMoment
    package let accepted: TakenMoment
}
