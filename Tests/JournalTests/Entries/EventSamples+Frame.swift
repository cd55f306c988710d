import Cooperation
import TestSupport

extension EventSamples {
    static let frame: [FrameEvent] = [
        .proposed(
            FrameVersion(
                number: 1,
                organisation: Personas.lire,
                rules: FrameRules(
                    ways: [.money: .vote, .daily: .advice],
                    quorumPercent: 67,
                    articles: [.pace: "Une rencontre par mois", .credits: "Les trois noms"]
                )
            )
        ),
        .approved(FrameApproval(version: 1, organisation: Personas.acacias)),
        .agreed(FrameAgreement(version: 1, partners: [Personas.acacias, Personas.lire])),
        .entrusted(
            Charge(role: .facilitator, organisation: Personas.acacias, person: Personas.hugo, hours: 6)
        ),
        .distrusted(TrustWithdrawal(role: .followUp, organisation: Personas.lire)),
        .returned(ChargeReturn(role: .facilitator)),
    ]
}
