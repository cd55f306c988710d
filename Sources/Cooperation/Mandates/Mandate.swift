/// The power that an organisation gives to one of its people (S-117, S-118).
package struct Mandate: Sendable, Codable, Hashable {
    package let id: MandateID
    package let person: PersonID
    /// Function under which the person speaks: "directrice", "chargé de mission".
    package let title: String
    package let scope: MandateScope
    package let area: MandateArea
    /// Most that may be committed at once, in cents; nothing means no ceiling was set.
    package let ceilingCents: Int?
    package let from: Day
    /// Last day of validity; nothing means until revoked.
    package let until: Day?
    /// Who supports the person inside the organisation.
    package let supporter: PersonID?

    package init(
        id: MandateID,
        person: PersonID,
        title: String,
        scope: MandateScope,
        area: MandateArea,
        ceilingCents: Int? = nil,
        from: Day,
        until: Day? = nil,
        supporter: PersonID? = nil
    ) {
        self.id = id
        self.person = person
        self.title = title
        self.scope = scope
        self.area = area
        self.ceilingCents = ceilingCents
        self.from = from
        self.until = until
        self.supporter = supporter
    }

    package func isValid(on day: Day) -> Bool {
        day >= from && (until.map { day <= $0 } ?? true)
    }
}

/// What the mandated person may do for the organisation; each scope includes those before it.
package enum MandateScope: String, Sendable, Codable, CaseIterable, Comparable {
    case inform, opinion, decide, sign

    package static func < (left: MandateScope, right: MandateScope) -> Bool {
        left.rank < right.rank
    }

    private var rank: Int {
        switch self {
        case .inform: 0
        case .opinion: 1
        case .decide: 2
        case .sign: 3
        }
    }
}

/// Whether the person decides alone, or must first refer back to the organisation.
package enum MandateArea: String, Sendable, Codable, CaseIterable {
    case autonomous, referBack
}
