package import Cooperation

/// What a proof says of a convention that was closed for signature; names no person and quotes no clause.
package struct ProvenConvention: Sendable, Codable, Equatable {
    package let title: String
    package let version: Int
    /// Of the canonical text of all clauses.
    package let hash: ContentHash
    package let clauses: Int
    package let closedOn: Day
    package let noticeDays: Int
    /// Whether every party that is still a partner has signed.
    package let inForce: Bool
    package let parties: [ProvenSignature]
    /// Whether it was in force once, before another text or until the end of its cycle; nothing when it is not so, and
    /// in proofs of format 2.
    package let replaced: Bool?

    package init(
        _ round: SigningRound,
        among partners: [OrganisationID],
        cast: PaperCast,
        isReplaced: Bool = false
    ) {
        title = round.text.title
        version = round.number
        hash = round.hash
        clauses = round.text.clauses.count
        closedOn = round.closing.value.on
        noticeDays = round.text.noticeDays
        inForce = round.isInForce(among: partners)
        parties = round.text.parties.map { party in
            let (signature, isPartner) = (round.signature(of: party), partners.contains(party))
            let name = cast.name(of: party)
            return ProvenSignature(
                id: party,
                name: name,
                signedAt: signature.map { ProofTime($0.record.at) },
                mandate: signature?.record.actor.mandate.flatMap { cast.mandates[$0] }
                    .map { ProvenMandate($0, issuer: name) },
                left: isPartner ? nil : true
            )
        }
        replaced = isReplaced ? true : nil
    }

    /// Whether no party left without signing.
    package var isSignedByAll: Bool { parties.allSatisfy { $0.signedAt != nil } }
}

/// One party, with its signature when it gave one.
package struct ProvenSignature: Sendable, Codable, Equatable {
    package let id: OrganisationID
    package let name: String
    package let signedAt: ProofTime?
    package let mandate: ProvenMandate?
    /// True for a party that is no partner any more; absent otherwise, and in proofs of format 2.
    package private(set) var left: Bool?

    package var hasLeft: Bool { left == true }

    /// As proofs told it before they said who had left.
    func beforeThird() -> ProvenSignature {
        var signature = self
        signature.left = nil
        return signature
    }
}
