import Cooperation
import TestSupport

extension EventSamples {
    static let realisation: [RealisationEvent] = [
        .actionPlanned(action), .actionChanged(action),
        .actionDropped(ActionDropping(action: 1, reason: "Les lectrices manquent ce printemps.")),
        .roleOffered(RoleOffer(action: 1, organisation: Personas.lire, role: .accountable)),
        .roleAnswered(RoleAnswer(action: 1, organisation: Personas.lire, role: .accountable, answer: .taken)),
        .followedUp(FollowUp(action: 1, text: "Douze enfants sont venus mercredi.")),
        .taskOffered(
            PlannedTask(
                number: 1,
                action: 1,
                what: "Réserver la salle",
                organisation: Personas.lormont,
                due: Moment.noon.day.advanced(by: 12)
            )
        ),
        .taskMoved(TaskMove(task: 1, state: .dropped, note: "La salle est en travaux.")),
        .committed(
            Commitment(
                number: 1,
                text: "Ouvrir à toutes les familles",
                owner: Personas.acacias,
                due: Moment.noon.day.advanced(by: 90)
            )
        ),
        .closureFound(Closure(commitment: 1, organisation: Personas.lire, outcome: "Trente familles sont venues.")),
        .commitmentClosed(CommitmentNumber(number: 1)),
        .riskStated(
            Risk(
                number: 1,
                what: "Il pleut le jour de la fête",
                likelihood: 2,
                severity: 3,
                prevention: "Réserver le gymnase.",
                organisation: Personas.lormont
            )
        ),
        .unforeseenMet(Unforeseen(number: 1, what: "La salle a été inondée", on: Moment.noon.day)),
        .solutionShared(SharedSolution(unforeseen: 1, text: "Nous ouvrons notre hall.")),
        .hoursSpent(SpentHours(organisation: Personas.lire, phase: .before, hours: 6, on: Moment.noon.day)),
        .hoursCorrected(HoursCorrection(number: 1, phase: .during, hours: 16, on: Moment.noon.day)),
        .hoursRemoved(HoursNumber(number: 2)),
    ]

    private static let action = PlannedAction(
        number: 1,
        title: "Lectures du mercredi",
        objective: 1,
        content: "Lire à voix haute au pied des tours.",
        place: "Cité Carriet",
        publics: "Vingt enfants de 4 à 8 ans et leurs parents",
        means: "Six lectrices, deux malles de livres",
        limits: "Pas d'aide aux devoirs.",
        start: Moment.noon.day.advanced(by: 10),
        end: Moment.noon.day.advanced(by: 100)
    )
}
