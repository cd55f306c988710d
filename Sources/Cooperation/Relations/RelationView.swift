/// A relation as one of its two organisations may read it: the other's answer is in it only once both have answered.
package struct RelationView: Sendable, Equatable {
    package let reader: OrganisationID
    package let other: OrganisationID
    /// The present round, from 1; nothing when nobody answered in this cycle.
    package let round: Int?
    /// The reader's own answers of the round, the last one standing.
    package let mine: [Dated<RelationStatement>]
    package let hasOtherAnswered: Bool
    /// The other's answers, since the reveal; empty before.
    package let theirs: [Dated<RelationStatement>]
    package let revealed: Record?
    package let talks: [Dated<RelationTalk>]
    /// What was said to each talk, by its number from 1.
    package let talkAnswers: [Int: Dated<TalkAnswer>]
    /// Whether the other proposed a talk to which the reader has said nothing yet.
    package let isTalkAwaited: Bool
    /// The last common reading proposed, unless it was accepted.
    package let proposal: Dated<CommonReading>?
    package let agreement: RelationAgreement?
    package let news: [Dated<RelationNews>]
    package let requests: [OpinionFile]
    /// What was revealed and agreed, round after round.
    package let trajectory: [RelationStep]

    init(_ relation: Relation, reader: OrganisationID, cycle: Int) {
        self.reader = reader
        other = relation.pair.other(than: reader)
        let current = relation.current(in: cycle)
        round = current?.number
        mine = current?.statements.filter { $0.value.author == reader } ?? []
        hasOtherAnswered = current?.last(of: relation.pair.other(than: reader)) != nil
        theirs = current?.readable(of: relation.pair.other(than: reader)) ?? []
        revealed = current?.revealed
        talks = current?.talks ?? []
        talkAnswers = current?.talkAnswers ?? [:]
        isTalkAwaited = current?.talkToAnswer(by: reader) != nil
        agreement = current?.agreement
        let accepted = current?.acceptances.last?.value.number ?? 0
        proposal = current?.proposals.last.flatMap { $0.value.number > accepted ? $0 : nil }
        news = relation.news
        requests = relation.requests
        trajectory = relation.rounds.filter { $0.cycle <= cycle }.flatMap(\.steps)
    }

    package var isRevealed: Bool { revealed != nil }

    /// The two answers that stand, once both were given.
    package var gap: RelationGap? {
        guard let mine = mine.last?.value, let theirs = theirs.last?.value else { return nil }
        return RelationGap(mine, theirs)
    }

    /// A talk is worth having: the answers differ, and no type was agreed since.
    package var callsForTalk: Bool { agreement == nil && (gap.map { !$0.isNone } ?? false) }

    /// When each of the two last told the other something (S-004).
    package func lastNews(from organisation: OrganisationID) -> Record? {
        news.last { $0.value.author == organisation }?.record
    }
}

/// One dated step of a relation's trajectory (S-011).
package struct RelationStep: Sendable, Equatable {
    package enum What: Sendable, Equatable {
        case seen(by: OrganisationID, Reasoning)
        case agreed(Reasoning)
    }

    package let cycle: Int
    package let round: Int
    package let what: What
    package let at: Instant
}

extension Relation.Round {
    /// What became known, in order.
    fileprivate var steps: [RelationStep] {
        let authors = Set(statements.map(\.value.author)).sorted()
        let seen = authors.flatMap { readable(of: $0) }.map { statement in
            RelationStep(
                cycle: cycle,
                round: number,
                what: .seen(by: statement.value.author, statement.value.seenType),
                at: max(statement.record.at, revealed?.at ?? statement.record.at)
            )
        }
        let agreed = acceptances.compactMap { acceptance in
            proposals.first { $0.value.number == acceptance.value.number }.map { proposal in
                RelationStep(
                    cycle: cycle,
                    round: number,
                    what: .agreed(proposal.value.type),
                    at: acceptance.record.at
                )
            }
        }
        return (seen + agreed).sorted { $0.at < $1.at }
    }
}
