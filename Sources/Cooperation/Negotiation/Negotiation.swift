/// The table of topics: proposals, positions, amendments, red lines, concessions, and the words of each.
package struct Negotiation: Chapter, Equatable {
    package static let category = "negotiation"
    package let id: Identifier<Negotiation>
    package private(set) var topics: [Topic] = []
    package private(set) var proposals: [Proposal] = []
    package private(set) var amendments: [Amendment] = []
    package private(set) var redLines: [RedLine] = []
    package private(set) var concessions: [Concession] = []
    package private(set) var glossary: [GlossaryEntry] = []
    /// How many events made it what it is.
    package private(set) var length = 0

    package init(id: Identifier<Negotiation>) {
        self.id = id
    }

    package mutating func apply(_ event: NegotiationEvent, _ record: Record) {
        length += 1
        switch event {
        case .topicOpened(let opening):
            topics.append(Topic(opening: Dated(opening, record), openUntil: opening.openUntil))
        case .deadlineMoved(let deadline): topics.change(numbered: deadline.topic) { $0.openUntil = deadline.openUntil }
        case .topicClosed(let closing):
            topics.change(numbered: closing.topic) { $0.standings.append(Dated(.closed(closing), record)) }
        case .topicLeftOpen(let turn):
            topics.change(numbered: turn.topic) { $0.standings.append(Dated(.leftOpen(turn), record)) }
        case .topicReopened(let turn):
            topics.change(numbered: turn.topic) {
                $0.standings.append(Dated(.open, record))
                $0.reopenings.append(Dated(turn, record))
            }
        case .proposed(let text): proposals.append(Proposal(Dated(text, record)))
        case .proposalWithdrawn(let withdrawal):
            proposals.change(numbered: withdrawal.proposal) { $0.withdrawn = record }
        case .amended(let text): amendments.append(Amendment(asked: Dated(text, record)))
        case .amendmentAnswered(let answer): answered(answer, record)
        case .positionTaken(let position):
            proposals.change(numbered: position.proposal) {
                $0.positions.append(TakenPosition(position: Dated(position, record)))
            }
        case .objectionAnswered(let reply):
            changePosition(of: reply.objector, on: reply.proposal) { $0.replies.append(Dated(reply, record)) }
        case .objectionHeard(let hearing):
            changePosition(of: hearing.organisation, on: hearing.proposal) { $0.heard = record }
        case .redLineDrawn(let text): redLines.append(RedLine(drawn: Dated(text, record)))
        case .redLineSettled(let turn): turned(turn, isSettled: true, record)
        case .redLineReopened(let turn): turned(turn, isSettled: false, record)
        case .concessionTold(let text): concessions.append(Concession(told: Dated(text, record)))
        case .concessionAnswered(let answer):
            concessions.change(numbered: answer.concession) { $0.answers.append(Dated(answer, record)) }
        case .thingNamed(let thing): glossary.append(GlossaryEntry(named: Dated(thing, record)))
        case .wordGiven(let word): glossary.change(numbered: word.thing) { $0.words.append(Dated(word, record)) }
        }
    }

    private mutating func answered(_ answer: AmendmentReply, _ record: Record) {
        amendments.change(numbered: answer.amendment) { $0.answer = Dated(answer, record) }
        guard answer.isAccepted, let text = amendment(answer.amendment)?.asked.value else { return }
        proposals.change(numbered: text.proposal) { $0.wordings.append(text.text) }
    }

    private mutating func turned(_ turn: RedLineTurn, isSettled: Bool, _ record: Record) {
        redLines.change(numbered: turn.line) {
            $0.turns.append(RedLine.Turn(isSettled: isSettled, told: Dated(turn, record)))
        }
    }

    private mutating func changePosition(
        of organisation: OrganisationID,
        on proposal: Int,
        _ body: (inout TakenPosition) -> Void
    ) {
        proposals.change(numbered: proposal) { proposal in
            guard let last = proposal.positions.lastIndex(where: { $0.organisation == organisation }) else { return }
            body(&proposal.positions[last])
        }
    }
}

extension Negotiation {
    package func topic(_ number: Int) -> Topic? { topics[numbered: number] }
    package func proposal(_ number: Int) -> Proposal? { proposals[numbered: number] }
    package func amendment(_ number: Int) -> Amendment? { amendments[numbered: number] }
    package func redLine(_ number: Int) -> RedLine? { redLines[numbered: number] }
    package func concession(_ number: Int) -> Concession? { concessions[numbered: number] }
    package func glossaryEntry(_ number: Int) -> GlossaryEntry? { glossary[numbered: number] }

    /// The proposals on a topic, those that were withdrawn included.
    package func proposals(on topic: Int) -> [Proposal] { proposals.filter { $0.topic == topic } }

    package func amendments(to proposal: Int) -> [Amendment] {
        amendments.filter { $0.asked.value.proposal == proposal }
    }
}
