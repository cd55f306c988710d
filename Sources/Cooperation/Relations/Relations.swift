/// Which partnership are we in: what each organisation answers about each other, blind until both have answered.
package struct Relations: Chapter, Equatable {
    package static let category = "relations"
    package static let isPerCycle = false
    package let id: Identifier<Relations>
    private(set) var pairs: [OrganisationPair: Relation] = [:]

    package init(id: Identifier<Relations>) {
        self.id = id
    }

    package mutating func apply(_ event: RelationsEvent, _ record: Record) {
        change(event.pair) { relation in
            switch event {
            case .stated(let statement): relation.add(Dated(statement, record))
            case .reopened(let round): relation.open(round)
            case .talkProposed(let talk): relation.change(round: talk.round) { $0.talks.append(Dated(talk, record)) }
            case .talkAnswered(let answer):
                relation.change(round: answer.round) { $0.talkAnswers[answer.talk] = Dated(answer, record) }
            case .readingProposed(let reading):
                relation.change(round: reading.round) { $0.proposals.append(Dated(reading, record)) }
            case .readingAccepted(let acceptance):
                relation.change(round: acceptance.round) { $0.acceptances.append(Dated(acceptance, record)) }
            case .newsGiven(let news): relation.news.append(Dated(news, record))
            case .opinionAsked(let request): relation.requests.append(OpinionFile(Dated(request, record)))
            case .opinionGiven(let reply):
                guard let index = relation.requests.firstIndex(where: { $0.number == reply.number }) else { return }
                relation.requests[index].answer = Dated(reply, record)
            case .outcomeTold(let reply):
                guard let index = relation.requests.firstIndex(where: { $0.number == reply.number }) else { return }
                relation.requests[index].outcome = Dated(reply, record)
            }
        }
    }

    private mutating func change(_ pair: OrganisationPair, _ body: (inout Relation) -> Void) {
        body(&pairs[pair, default: Relation(pair: pair)])
    }

    func relation(_ pair: OrganisationPair) -> Relation { pairs[pair] ?? Relation(pair: pair) }
}
