package import Cooperation

/// What each organisation said, as an old clerk would keep it on cards: no rule of the program is asked.
package struct Oracle: Sendable {
    /// One thing that an organisation said.
    package enum Word: Sendable, Equatable {
        case opened
        case asked
        case joined
        case declined
        case contested(printed: String?)
        case accepted(version: Int, Acceptance)
        case leaving(on: Day)
    }

    /// One published text, and whether it began a new substance.
    package struct Version: Sendable {
        package let paper: Paper
        package let hash: ContentHash
        package var isSubstance: Bool
    }

    /// A mandate, whose it is and since when it is revoked.
    package struct Power: Sendable {
        package let organisation: OrganisationID
        package let mandate: Mandate
        package var revoked: Day?

        package init(organisation: OrganisationID, mandate: Mandate) {
            self.organisation = organisation
            self.mandate = mandate
        }
    }

    package var versions: [Version] = []
    package var words: [OrganisationID: [Word]] = [:]
    var named: [OrganisationID: Bool] = [:]
    var replyBy: [OrganisationID: Day?] = [:]
    var opened: Set<OrganisationID> = []
    package var powers: [Power] = []
    var origin = Origin.Kind.ownInitiative

    package init(_ life: Life) {
        for (id, organisation) in life.organisations {
            powers += organisation.mandates.values.map { Power(organisation: id, mandate: $0) }
        }
    }

    /// The same people before another paper: their mandates stay, nothing was said of it yet.
    package mutating func turnPage() {
        (versions, words, named, replyBy, opened) = ([], [:], [:], [:], [])
        origin = .ownInitiative
    }

    /// The version in which the present substance began.
    var substance: Int { (versions.lastIndex(where: \.isSubstance) ?? 0) + 1 }

    /// Whether that version holds the present substance.
    package func isBound(_ version: Int) -> Bool { version >= substance }

    /// Whether the person could decide for the organisation that day, committing so much, having referred back then.
    func canDecide(
        _ person: PersonID?,
        for organisation: OrganisationID,
        on day: Day,
        cents: Int = 0,
        referredBackOn: Day?? = .none
    ) -> Bool {
        powers.contains { power in
            guard power.organisation == organisation, power.mandate.person == person, power.mandate.from <= day,
                power.mandate.until.map({ $0 >= day }) ?? true, power.revoked.map({ $0 > day }) ?? true,
                power.mandate.scope == .decide || power.mandate.scope == .sign
            else { return false }
            if let ceiling = power.mandate.ceilingCents, cents > ceiling { return false }
            guard power.mandate.area == .referBack, let referred = referredBackOn else { return true }
            return referred.map { $0 <= day } ?? false
        }
    }
}
