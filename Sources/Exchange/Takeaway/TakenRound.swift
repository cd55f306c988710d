package import Cooperation

/// One closed text with its hash, its signatures, and what became of it.
package struct TakenRound: Sendable, Codable, Equatable {
    package let closing: TakenAct<ConventionClosing>
    package let signatures: [TakenAct<ConventionSignature>]
    package let reopening: TakenAct<ConventionReopening>?
    package let superseded: TakenMoment?
    package let isInForce: Bool

    init(_ round: SigningRound, partners: [OrganisationID]) {
        closing = TakenAct(round.closing)
        signatures = round.signatures.taken()
        reopening = round.reopening.map { TakenAct($0) }
        superseded = round.superseded.map { TakenMoment($0) }
        isInForce = round.isInForce(among: partners)
    }
}
