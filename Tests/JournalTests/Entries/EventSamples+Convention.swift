import Cooperation
import TestSupport

extension EventSamples {
    static let convention: [ConventionEvent] = [
        .begun(ConventionStart(title: "Lire au pied des tours", model: .partnership)),
        .clauseProposed(ProposedClause(clause: 1, place: 0, text: clauseText)),
        .clauseRevised(RevisedClause(clause: 1, text: clauseText)),
        .clauseDeleted(ClauseDeletion(clause: 1, reason: "Dit à l'article 3.")),
        .clauseMoved(ClauseMove(clause: 1, place: 4)),
        .amendmentProposed(
            ClauseAmendment(number: 1, clause: 1, basedOn: 2, text: clauseText, reason: "C'est plus juste.")
        ),
        .amendmentAnswered(AmendmentAnswer(amendment: 1, isAdopted: false, reason: "Pas cet été.")),
        .agreed(
            ClauseAgreement(organisation: Personas.lire, clauses: [ClauseAgreement.Reading(clause: 1, version: 2)])
        ),
        .closed(ConventionClosing(number: 1, text: conventionText, hash: hash, on: Moment.noon.day)),
        .reopened(ConventionReopening(closing: 1, reason: "Il manque une date.", afterSignature: false)),
        .signed(ConventionSignature(organisation: Personas.lire, closing: 1, hash: hash, on: Moment.noon.day)),
        .signerReminded(SignatureReminder(organisation: Personas.lormont, closing: 1, on: Moment.noon.day)),
    ]

    private static let hash = ContentHash("5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8")

    private static let clauseText = ClauseText(
        heading: "Ce que fait Lire ensemble",
        text: "Lire ensemble forme six lectrices.",
        topic: .commitments,
        obliges: [Personas.lire]
    )

    private static let conventionText = ConventionText(
        title: "Lire au pied des tours",
        model: .partnership,
        parties: [Personas.acacias, Personas.lire],
        noticeDays: 15,
        clauses: [ConventionText.Clause(number: 1, version: 2, text: clauseText)]
    )
}
