import Cooperation
import TestSupport

extension EventSamples {
    static let relations: [RelationsEvent] = [
        .stated(
            RelationStatement(
                author: Personas.lire,
                other: Personas.acacias,
                seen: .answering([.information: .both]),
                wished: .answering([.commitment: .both, .esteem: .both], place: place),
                tasks: RoleTask.together
            )
        ),
        .reopened(RelationRound(author: Personas.lire, other: Personas.acacias, cycle: 1, round: 2)),
        .talkProposed(
            RelationTalk(
                author: Personas.lire,
                other: Personas.acacias,
                round: 1,
                on: Moment.noon.day,
                text: "Qui reçoit les familles ?"
            )
        ),
        .talkAnswered(
            TalkAnswer(author: Personas.acacias, other: Personas.lire, round: 1, talk: 1, text: "Oui, mardi.")
        ),
        .readingProposed(
            CommonReading(
                author: Personas.lire,
                other: Personas.acacias,
                round: 1,
                number: 1,
                reading: .answering([.opinion: .us]),
                isAmendable: true
            )
        ),
        .readingAccepted(
            ReadingAcceptance(
                author: Personas.acacias,
                other: Personas.lire,
                round: 1,
                number: 1,
                type: .consultation
            )
        ),
        .newsGiven(RelationNews(author: Personas.lire, other: Personas.acacias, text: "Six lectrices formées.")),
        .opinionAsked(
            OpinionRequest(
                number: 1,
                author: Personas.lire,
                other: Personas.acacias,
                kind: .authorisation,
                question: "Pouvons-nous prendre la cour ?"
            )
        ),
        .opinionGiven(
            OpinionReply(number: 1, author: Personas.acacias, other: Personas.lire, text: "Oui, le mercredi.")
        ),
        .outcomeTold(OpinionReply(number: 1, author: Personas.lire, other: Personas.acacias, text: "Nous y serons.")),
    ]

    private static let place = RecipientsPlace(rung: .partnership, text: "Deux mères siègent avec nous.")
}
