import Cooperation
import TestSupport

extension EventSamples {
    static let contract: [ContractEvent] = [
        .textProposed(
            SharedText(
                subject: .identity,
                version: 1,
                organisation: Personas.lire,
                name: "Lire dehors",
                text: "Un banc rouge sur chaque affiche."
            )
        ),
        .textApproved(SharedApproval(subject: .identity, version: 1, organisation: Personas.lormont)),
        .objectiveSet(
            ObjectiveText(
                number: 1,
                organisation: Personas.acacias,
                kind: .collective,
                nature: .quantitative,
                text: "Que vingt familles lisent dehors."
            )
        ),
        .objectiveReworded(
            ObjectiveWording(objective: 1, organisation: Personas.acacias, text: "Que trente familles lisent dehors.")
        ),
        .objectiveRated(
            ObjectiveRating(
                objective: 1,
                wording: 2,
                organisation: Personas.lire,
                level: 3,
                words: "Si les livres restent libres."
            )
        ),
        .indicatorSet(
            IndicatorText(
                number: 1,
                objective: 1,
                organisation: Personas.lire,
                measure: .effect,
                text: "Familles qui reviennent trois fois",
                baseline: "0",
                target: "30",
                source: "Cahier de présence",
                setOn: Moment.noon.day
            )
        ),
        .indicatorDropped(ContractDropping(number: 1, organisation: Personas.lire, reason: "Impossible à compter")),
        .objectiveDropped(ContractDropping(number: 1, organisation: Personas.acacias, reason: "Trop grand")),
        .effectNamed(
            EffectText(
                number: 1,
                organisation: Personas.lire,
                place: .outside,
                text: "On lit sur les bancs.",
                baseline: "Personne",
                measure: "Compter un mercredi sur quatre"
            )
        ),
        .effectDropped(ContractDropping(number: 1, organisation: Personas.lire, reason: "Trop vague")),
        .keptStated(
            KeptCard(
                organisation: Personas.lire,
                missions: "Faire lire",
                values: "Le choix du lecteur",
                constraints: "Six bénévoles",
                keeps: "Le choix des livres",
                interest: "Rencontrer d'autres familles"
            )
        ),
        .pledgeMade(
            PledgeText(
                number: 1,
                organisation: Personas.lormont,
                kind: .money,
                text: "Subvention",
                amountCents: 120_050,
                hours: PhaseHours(before: 4, during: 12, after: 2),
                objective: 1
            )
        ),
        .pledgeDropped(ContractDropping(number: 1, organisation: Personas.lormont, reason: "Budget non voté")),
        .reasonsChosen(
            ReasonChoice(
                organisation: Personas.lire,
                reasons: [.wp4, .wf1, .wa1, .wi2],
                none: [],
                qualities: [.rooted, .lasting],
                savingsCents: 45_000,
                words: "Lire à plus de monde"
            )
        ),
    ]
}
