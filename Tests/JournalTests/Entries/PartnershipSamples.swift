import Cooperation
import TestSupport

extension EventSamples {
    static let partnership: [PartnershipEvent] = [
        VerificationCode("23456789AB").map { code in
            .opened(
                Opening(
                    kind: .actionSheet,
                    initiator: Personas.acacias,
                    origin: Origin(kind: .proposed, by: "Caisse d’allocations familiales"),
                    code: code
                )
            )
        },
        .draftSaved(paper),
        .versionPublished(
            PaperVersion(number: 1, paper: paper, hash: hash, change: .substance, comment: "Première version")
        ),
        .correctionObjected(Objection(organisation: Personas.lire, version: 2, reason: "Ce n’est pas une coquille.")),
        .organisationNamed(
            Naming(organisation: Personas.lire, passage: "avec Lire ensemble, le mercredi", score: 0.93, version: 1)
        ),
        .organisationUnnamed(Personas.estey),
        .noticeSent(
            Notice(
                organisation: Personas.lire,
                version: 1,
                decidedBy: "Le conseil d’administration",
                stillOpen: "Le calendrier",
                stage: .design,
                hours: PhaseHours(before: 4, during: 12, after: 2),
                replyBy: Moment.noon.day.advanced(by: 21)
            )
        ),
        .noticeOpened(Personas.lire), .reminded(Personas.lire),
        .answered(Answer(organisation: Personas.lire, kind: .ask, message: "Combien de séances ?", printed: true)),
        .replied(Reply(organisation: Personas.lire, message: "Dix séances.")),
        .accepted(acceptance),
        .withdrawn(
            Withdrawal(
                organisation: Personas.lire,
                effectiveOn: Moment.noon.day.advanced(by: 30),
                message: "Fin du poste"
            )
        ),
        .stopped(Stop(organisation: Personas.lire, cycle: 1)),
        .exported(Departure(version: 1, format: "pdf")),
        .merged(Succession(organisation: Personas.lire, into: Personas.estey, on: Moment.noon.day.advanced(by: 30))),
        .mergerRecalled(Personas.lire),
    ].compactMap(\.self)

    private static let hash = ContentHash(String(repeating: "0a", count: 32))

    private static let paper: Paper = {
        var paper = Paper(
            title: "Lire en famille",
            sections: [.context: "Peu de livres à la maison.", .objectives: "Donner le goût de lire."]
        )
        paper.start = Moment.noon.day
        paper.end = Moment.noon.day.advanced(by: 200)
        paper.decidedBy = "Le conseil d’administration"
        paper.stillOpen = "Le calendrier"
        paper.stage = .design
        paper.hours = PhaseHours(before: 4, during: 12, after: 2)
        paper.replyBy = Moment.noon.day.advanced(by: 21)
        paper.noticeDays = 30
        paper.attachment = String(repeating: "b1", count: 32)
        return paper
    }()

    private static let acceptance: Acceptance = {
        var acceptance = Acceptance(organisation: Personas.lire, version: 1, hash: hash)
        acceptance.mission = "Anime dix séances de lecture"
        acceptance.hours = PhaseHours(before: 4, during: 12, after: 2)
        acceptance.brings = [.skills, .publics]
        acceptance.amountCents = 40_000
        acceptance.reservation = "Sous réserve d’une salle"
        acceptance.referredBackOn = Moment.noon.day
        acceptance.freely = true
        return acceptance
    }()
}
