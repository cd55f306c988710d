import Cooperation
import TestSupport

extension EventSamples {
    static let negotiation: [NegotiationEvent] = [
        .topicOpened(
            TopicOpening(
                number: 1,
                organisation: Personas.acacias,
                title: "Les lieux",
                question: "Où lisons-nous ?",
                openUntil: Moment.noon.day.advanced(by: 20)
            )
        ),
        .deadlineMoved(
            TopicDeadline(topic: 1, organisation: Personas.lire, openUntil: Moment.noon.day.advanced(by: 25))
        ),
        .proposed(ProposalText(number: 1, topic: 1, organisation: Personas.acacias, text: "Au pied des tours.")),
        .amended(
            AmendmentText(
                number: 1,
                proposal: 1,
                wording: 1,
                organisation: Personas.lire,
                text: "Au pied des tours, côté jardin.",
                reason: "Le parking est dangereux."
            )
        ),
        .amendmentAnswered(
            AmendmentReply(amendment: 1, organisation: Personas.acacias, isAccepted: true, words: "Vous avez raison.")
        ),
        .positionTaken(
            ProposalPosition(
                proposal: 1,
                wording: 2,
                organisation: Personas.lormont,
                stance: .against,
                words: "Le jardin ferme à 18 h."
            )
        ),
        .objectionAnswered(
            ObjectionReply(
                proposal: 1,
                objector: Personas.lormont,
                organisation: Personas.lire,
                words: "Nous finirons à 17 h 30."
            )
        ),
        .objectionHeard(HeardPosition(proposal: 1, organisation: Personas.lormont)),
        .topicClosed(TopicClosing(topic: 1, organisation: Personas.lire, proposal: 1, wording: 2)),
        .topicReopened(TopicTurn(topic: 1, organisation: Personas.lormont, reason: "Le jardin est en travaux.")),
        .topicLeftOpen(TopicTurn(topic: 1, organisation: Personas.acacias, reason: "Nous verrons au printemps.")),
        .proposalWithdrawn(ProposalWithdrawal(proposal: 1, organisation: Personas.acacias)),
        .redLineDrawn(
            RedLineText(
                number: 1,
                organisation: Personas.lire,
                kind: .line,
                text: "Aucun nom d'enfant ne sort.",
                why: "La confiance"
            )
        ),
        .redLineSettled(RedLineTurn(line: 1, organisation: Personas.lire, words: "Écrit à l'article 11.")),
        .redLineReopened(RedLineTurn(line: 1, organisation: Personas.lire, words: "L'article a disparu.")),
        .concessionTold(
            ConcessionText(
                number: 1,
                organisation: Personas.lire,
                giver: Personas.lire,
                receiver: Personas.acacias,
                given: "Le mercredi plutôt que le samedi",
                obtained: "La salle sans frais",
                topic: 1
            )
        ),
        .concessionAnswered(
            ConcessionAnswer(concession: 1, organisation: Personas.acacias, isRecognised: true, words: "Merci.")
        ),
        .thingNamed(GlossaryThing(number: 1, organisation: Personas.acacias, thing: "La personne qui vient")),
        .wordGiven(
            GivenWord(thing: 1, organisation: Personas.lire, word: "lecteur", meaning: "Qui ouvre un livre avec nous")
        ),
    ]
}
