import Cooperation
import TestSupport

/// What each organisation said, as an old clerk would keep it on cards: no rule of the program is asked.
struct Oracle {
    enum Word: Equatable {
        case opened
        case asked
        case joined
        case declined
        case contested(printed: String?)
        case accepted(version: Int, Acceptance)
        case leaving(on: Day)
    }

    struct Version {
        let paper: Paper
        let hash: ContentHash
        var isSubstance: Bool
    }

    struct Power {
        let organisation: OrganisationID
        let mandate: Mandate
        var revoked: Day?
    }

    var versions: [Version] = []
    var words: [OrganisationID: [Word]] = [:]
    var named: [OrganisationID: Bool] = [:]
    var replyBy: [OrganisationID: Day?] = [:]
    var opened: Set<OrganisationID> = []
    var powers: [Power] = []
    var origin = Origin.Kind.ownInitiative

    init(_ life: Life) {
        for (id, organisation) in life.organisations {
            powers += organisation.mandates.values.map { Power(organisation: id, mandate: $0) }
        }
    }

    /// The version in which the present substance began.
    var substance: Int { (versions.lastIndex(where: \.isSubstance) ?? 0) + 1 }

    func isBound(_ version: Int) -> Bool { version >= substance }

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
