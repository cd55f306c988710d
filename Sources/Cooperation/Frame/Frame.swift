/// The rules that the partners give themselves, who facilitates and who follows up.
package struct Frame: Chapter, Equatable {
    package static let category = "frame"
    package let id: Identifier<Frame>
    package private(set) var versions: [Dated<FrameVersion>] = []
    /// Who agreed to which version, when.
    package private(set) var approvals: [Int: [OrganisationID: Record]] = [:]
    package private(set) var agreement: Dated<FrameAgreement>?
    /// The last person offered for each charge; nobody once given back.
    private var charges: [ChargeRole: Dated<Charge>] = [:]
    /// Who withdrew its trust from the present person.
    package private(set) var distrust: [ChargeRole: [OrganisationID]] = [:]

    package init(id: Identifier<Frame>) {
        self.id = id
    }

    package mutating func apply(_ event: FrameEvent, _ record: Record) {
        switch event {
        case .proposed(let version): versions.append(Dated(version, record))
        case .approved(let approval): approvals[approval.version, default: [:]][approval.organisation] = record
        case .agreed(let agreement): self.agreement = Dated(agreement, record)
        case .entrusted(let charge):
            charges[charge.role] = Dated(charge, record)
            distrust[charge.role] = nil
        case .distrusted(let withdrawal): distrust[withdrawal.role, default: []].append(withdrawal.organisation)
        case .returned(let back):
            charges[back.role] = nil
            distrust[back.role] = nil
        }
    }

    package func version(_ number: Int) -> Dated<FrameVersion>? {
        versions[numbered: number]
    }

    /// The version that all partners agreed to; one that left before agreeing is no longer waited for.
    package func agreed(among partners: [OrganisationID]) -> Int? {
        if let agreement { return agreement.value.version }
        guard !versions.isEmpty, partners.count >= 2, waiting(among: partners).isEmpty else { return nil }
        return versions.count
    }

    /// The partners that have not agreed to the latest version yet.
    package func waiting(among partners: [OrganisationID]) -> [OrganisationID] {
        partners.filter { approvals[versions.count]?[$0] == nil }
    }

    /// Charges whose organisation is not at the table any more.
    package func vacated(seated: [OrganisationID]) -> [Charge] {
        ChargeRole.allCases.compactMap { charges[$0]?.value }.filter { !seated.contains($0.organisation) }
    }

    /// The person in charge; nobody once half of the partners withdrew their trust, or their organisation left.
    package func charge(_ role: ChargeRole, partners: [OrganisationID], seated: [OrganisationID]) -> Dated<Charge>? {
        guard let charge = charges[role], seated.contains(charge.value.organisation) else { return nil }
        let against = Set(distrust[role] ?? []).intersection(partners).count
        return against > 0 && against * 2 >= partners.count ? nil : charge
    }
}
