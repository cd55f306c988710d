extension Contract {
    /// Proposes a version of a text of all; what was approved before must be approved anew.
    package func propose(
        _ subject: SharedSubject,
        name: String? = nil,
        text: String,
        basedOn version: Int,
        at sitting: Sitting
    ) throws -> Deed<ContractEvent> {
        try sitting.requireSeat()
        let current = current(subject)
        guard version == current?.number ?? 0 else {
            throw ContractRefusal.versionSuperseded(current: current?.number ?? 0)
        }
        let name = name?.meaningful
        if subject == .identity, name == nil { throw ContractRefusal.nameMissing }
        guard let text = text.meaningful else { throw ContractRefusal.textMissing }
        if let known = current?.proposed.value, known.text == text, known.name == name {
            throw ContractRefusal.nothingChanged
        }
        let proposed = SharedText(
            subject: subject,
            version: versions(of: subject).count + 1,
            organisation: sitting.organisation,
            name: name,
            text: text
        )
        return Deed([.textProposed(proposed)])
    }

    /// Approves the present version, under a mandate to decide (I-09).
    package func approve(_ subject: SharedSubject, version: Int, at sitting: Sitting) throws -> Deed<ContractEvent> {
        try sitting.requireSeat()
        guard let current = current(subject) else { throw ContractRefusal.nothingProposed }
        guard version == current.number else { throw ContractRefusal.versionSuperseded(current: current.number) }
        guard !current.isApproved(by: sitting.organisation) else { throw ContractRefusal.alreadyApproved }
        let mandate = try sitting.mandate(for: .decide)
        let approval = SharedApproval(subject: subject, version: version, organisation: sitting.organisation)
        return Deed([.textApproved(approval)], under: mandate)
    }

    /// The version that every partner approved, and at least two of them (S-032, I-10).
    package func agreed(_ subject: SharedSubject, among partners: [OrganisationID]) -> SharedVersion? {
        current(subject).flatMap { current in
            partners.count >= 2 && partners.allSatisfy(current.isApproved) ? current : nil
        }
    }

    /// The partners whose approval of the present version is still awaited.
    package func notApproved(_ subject: SharedSubject, among partners: [OrganisationID]) -> [OrganisationID] {
        partners.filter { current(subject)?.isApproved(by: $0) != true }
    }
}

/// Whether the partners are one and yet several (S-043).
package enum IdentityBalance: String, Sendable, CaseIterable {
    /// A name of all, and each one says what it keeps.
    case both
    /// A name of all, while somebody has not said what it keeps: the way to fusion.
    case commonOnly
    case ownOnly
    case neither
}

extension Contract {
    package func identityBalance(among partners: [OrganisationID]) -> IdentityBalance {
        let common = agreed(.identity, among: partners) != nil
        let own = !partners.isEmpty && partners.allSatisfy { card(of: $0) != nil }
        return common ? (own ? .both : .commonOnly) : (own ? .ownOnly : .neither)
    }
}
