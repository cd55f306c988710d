/// Everything two organisations said about their relation, blind parts included: only the rules read it whole, pages
/// read a ``RelationView``.
struct Relation: Sendable, Equatable {
    let pair: OrganisationPair
    var rounds: [Round] = []
    var news: [Dated<RelationNews>] = []
    var requests: [OpinionFile] = []

    struct Round: Sendable, Equatable {
        let cycle: Int
        let number: Int
        var statements: [Dated<RelationStatement>] = []
        /// When the second of the two answered.
        var revealed: Record?
        /// How many answers had been given by then.
        var revealedCount = 0
        var talks: [Dated<RelationTalk>] = []
        /// What was said to each talk, by its number.
        var talkAnswers: [Int: Dated<TalkAnswer>] = [:]
        var proposals: [Dated<CommonReading>] = []
        var acceptances: [Dated<ReadingAcceptance>] = []

        func last(of author: OrganisationID) -> Dated<RelationStatement>? {
            statements.last { $0.value.author == author }
        }

        /// What everybody of the pair may read of an author: nothing before the reveal, then what was revealed and
        /// what followed it; never what the author had replaced while still blind.
        func readable(of author: OrganisationID) -> [Dated<RelationStatement>] {
            guard revealed != nil else { return [] }
            let shown = statements.prefix(revealedCount).last { $0.value.author == author }
            return (shown.map { [$0] } ?? [])
                + statements.dropFirst(revealedCount).filter { $0.value.author == author }
        }

        var agreement: RelationAgreement? {
            acceptances.last.flatMap { acceptance in
                proposals.first { $0.value.number == acceptance.value.number }
                    .map { RelationAgreement(proposal: $0, accepted: acceptance.record) }
            }
        }
    }

    mutating func add(_ statement: Dated<RelationStatement>) {
        let index = index(of: statement.value.round, in: statement.value.cycle)
        rounds[index].statements.append(statement)
        let authors = Set(rounds[index].statements.map(\.value.author))
        guard authors.count == 2, rounds[index].revealed == nil else { return }
        rounds[index].revealed = statement.record
        rounds[index].revealedCount = rounds[index].statements.count
    }

    mutating func open(_ round: RelationRound) { _ = index(of: round.round, in: round.cycle) }

    mutating func change(round number: Int, _ body: (inout Round) -> Void) {
        guard let index = rounds.firstIndex(where: { $0.number == number }) else { return }
        body(&rounds[index])
    }

    private mutating func index(of number: Int, in cycle: Int) -> Int {
        if let known = rounds.firstIndex(where: { $0.number == number }) { return known }
        rounds.append(Round(cycle: cycle, number: number))
        return rounds.count - 1
    }

    /// The last round of the pair in that cycle.
    func current(in cycle: Int) -> Round? { rounds.last { $0.cycle == cycle } }
}

/// A type agreed by both, with the date of each.
package struct RelationAgreement: Sendable, Equatable {
    package let proposal: Dated<CommonReading>
    package let accepted: Record

    package var type: Reasoning { proposal.value.type }
}
