import Cooperation
import TestSupport

extension EventSamples {
    static let decisions: [DecisionsEvent] = [
        .opened(
            DecisionProposal(
                number: 1,
                asker: Personas.acacias,
                question: DecisionQuestion(
                    subject: .frame,
                    way: .vote,
                    title: "Changer le quorum",
                    text: "Deux tiers des partenaires.",
                    answerBy: Moment.noon.day.advanced(by: 14),
                    reviewOn: Moment.noon.day.advanced(by: 90),
                    effect: DecisionEffect(.frame, 2),
                    meeting: 3
                )
            )
        ),
        .spoken(
            DecisionVoice(
                decision: 1,
                organisation: Personas.lire,
                wording: 2,
                choice: .object,
                words: "Trop haut",
                keep: "Les petites structures comptent",
                change: "Le chiffre"
            )
        ),
        .heard(ObjectionHearing(decision: 1, objector: Personas.lire, voice: 1, answer: "La moitié suffit.")),
        .reworded(DecisionWording(decision: 1, text: "La moitié des partenaires.")),
        .called(RoundCall(decision: 1)),
        .closed(
            DecisionEnding(
                decision: 1,
                outcome: .adopted,
                partners: [Personas.acacias, Personas.lire],
                counted: [Personas.acacias],
                quorum: 1,
                words: "Ce que nous en avons fait"
            )
        ),
        .confirmed(DecisionConfirmation(decision: 1, reviewOn: Moment.noon.day.advanced(by: 180))),
    ]
}
