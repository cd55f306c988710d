import Cooperation
package import Exchange

extension Words {
    /// A mandate as a proof gives it: in what function, for what, from whom and for how long.
    package func mandate(_ mandate: ProvenMandate) -> String {
        self(
            "mentions.verification.mandateText",
            [
                "title": mandate.function, "scope": self("mandate.scope.\(mandate.scope.rawValue)"),
                "issuer": mandate.issuer, "period": period(of: mandate),
            ]
        )
    }

    /// How many accepted the text that a proof speaks of, or why it is none yet.
    package func standing(of proof: Proof) -> String {
        let key = "mentions.verification.standing.\(proof.standing.rawValue)"
        return proof.standing == .agreed
            ? self(key, count: proof.organisations.count { $0.mark.isPartner }) : self(key)
    }

    private func period(of mandate: ProvenMandate) -> String {
        let from = shortDay(mandate.from)
        guard let until = mandate.until else { return self("mentions.verification.mandateOpen", ["from": from]) }
        return self("mentions.verification.mandateUntil", ["from": from, "until": shortDay(until)])
    }
}
