import Cooperation
import TestSupport

extension EventSamples {
    static let meetings: [MeetingsEvent] = [
        .called(
            MeetingCall(
                number: 1,
                organisation: Personas.acacias,
                plan: MeetingPlan(
                    title: "Préparer l’été",
                    purpose: "Choisir les lieux",
                    place: "Salle des Acacias",
                    form: .mixed,
                    length: 90,
                    slots: [slot, later],
                    essential: [Personas.lormont],
                    answerBy: Moment.noon.day.advanced(by: 5)
                )
            )
        ),
        .answered(SlotAnswers(meeting: 1, organisation: Personas.lire, answers: [.ifNeedBe, nil])),
        .fixed(FixedDate(meeting: 1, slot: slot, place: "Mairie")),
        .moved(MeetingMove(meeting: 1, from: slot, slot: later, place: "Salle des Acacias")),
        .cancelled(MeetingCancellation(meeting: 1, reason: "Grève")),
        .itemAdded(AgendaItem(meeting: 1, organisation: Personas.lire, text: "La clé du local")),
        .minuted(
            MeetingMinutes(
                meeting: 1,
                organisation: Personas.lire,
                text: "On garde le mercredi.",
                presence: [OrganisationPresence(Personas.acacias, .present)]
            )
        ),
        .tasked(
            MinutedTask(
                number: 1,
                meeting: 1,
                what: "Réserver la salle",
                organisation: Personas.lormont,
                due: Moment.noon.day.advanced(by: 20)
            )
        ),
    ]

    private static let slot = MeetingSlot(day: Moment.noon.day.advanced(by: 7), minute: 570)
    private static let later = MeetingSlot(day: Moment.noon.day.advanced(by: 8), minute: 840)
}
