import Cooperation
import TestSupport

extension EventSamples {
    static let budget: [BudgetEvent] = [
        .chartChosen(
            ChartOfAccounts(kind: .belgium, own: [BudgetAccount("613", .charge, label: "Location de salles")])
        ),
        .lineAdded(line), .lineChanged(line),
        .lineRemoved(BudgetLineNumber(number: 1)),
        .stepReached(BudgetStep(line: 1, stage: .granted, cents: 150_000, on: Moment.noon.day)),
        .potRuled(PotRules(text: "Au-delà de 100 €, deux structures donnent leur accord.")),
        .potMoved(
            PotMovement(
                way: .spent,
                organisation: Personas.lire,
                cents: 4_250,
                purpose: "Goûters de juillet",
                on: Moment.noon.day
            )
        ),
        .meansStated(
            ObjectiveMeans(
                objective: 1,
                cents: .init(needed: 200_000, granted: 150_000),
                hours: .init(needed: 60, granted: 60),
                places: .init(needed: 24, granted: 20)
            )
        ),
        .gapExplained(
            GapExplanation(
                account: "60.1",
                organisation: Personas.lire,
                text: "Les livres ont été donnés par la médiathèque."
            )
        ),
    ]

    static let course: [CourseEvent] = [
        .suspended(SuspensionReason(text: "La salle est inondée.")), .resumed, .assessmentBegun,
        .ended(CycleEnding(way: .renewed, reason: "Trois structures continuent.")),
    ]

    private static let line = BudgetLine(
        number: 1,
        account: "74.5",
        label: "Ville, appel à projets",
        owner: .partner(Personas.lormont),
        cents: 180_000,
        hours: 12,
        dueOn: Moment.noon.day.advanced(by: 60)
    )
}
