import Cooperation
import TestSupport

extension EventSamples {
    static let preparation: [PreparationEvent] = [
        .preProjectWritten(
            PreProject(
                organisation: Personas.lire,
                intention: "Lire dehors.",
                reason: "C'est notre métier.",
                publics: "Les familles",
                alone: "Une lecture par mois"
            )
        ),
        .joined(Joining(organisation: Personas.lormont, reason: "Nous ouvrons nos places.")),
        .needDiagnosed(
            Diagnosis(
                number: 1,
                organisation: Personas.acacias,
                need: "Peu de livres chez les enfants.",
                evidence: "Vingt familles rencontrées",
                publics: "Les enfants de 3 à 10 ans",
                territory: "Génicart",
                sources: [.publics, .field],
                sourceDetail: "Porte à porte de mars"
            )
        ),
        .needViewed(
            NeedView(
                need: 1,
                edition: 1,
                organisation: Personas.lire,
                stand: .contests,
                reason: "Ce sont les horaires."
            )
        ),
        .definitionGiven(WordDefinition(organisation: Personas.lire, text: "Décider ensemble.")),
        .questionAnswered(QuestionAnswer(question: .limits, organisation: Personas.lire, text: "Pas le samedi.")),
        .questionVoiced(
            QuestionVoice(
                question: .limits,
                wording: 1,
                organisation: Personas.lormont,
                agrees: false,
                reason: "Le samedi est notre jour."
            )
        ),
        .complementPosted(
            Complement(
                number: 1,
                organisation: Personas.lire,
                side: .lack,
                text: "Un lieu couvert",
                theme: "remobilisation",
                publics: ["familles"],
                territory: "Lormont"
            )
        ),
        .complementWithdrawn(ComplementReference(number: 1)),
    ]
}
