import Cooperation

/// The table of topics with everything that was ever said there.
package struct TakenNegotiation: Sendable, Codable, Equatable {
    package let topics: [TakenTopic]
    package let proposals: [TakenProposal]
    package let amendments: [TakenAmendment]
    package let redLines: [TakenRedLine]
    package let concessions: [TakenConcession]
    package let glossary: [TakenGlossaryEntry]

    init(_ chapter: Negotiation) {
        topics = chapter.topics.map { TakenTopic($0) }
        proposals = chapter.proposals.map { TakenProposal($0) }
        amendments = chapter.amendments.map {
            TakenAmendment(asked: TakenAct($0.asked), answer: $0.answer.map { TakenAct($0) })
        }
        redLines = chapter.redLines.map { line in
            TakenRedLine(
                drawn: TakenAct(line.drawn),
                turns: line.turns.map { TakenRedLine.Turn(isSettled: $0.isSettled, told: TakenAct($0.told)) }
            )
        }
        concessions = chapter.concessions.map {
            TakenConcession(told: TakenAct($0.told), answers: $0.answers.taken())
        }
        glossary = chapter.glossary.map { TakenGlossaryEntry(named: TakenAct($0.named), words: $0.words.taken()) }
    }
}
