package import Cooperation

/// Several organisations and one paper after the other between them, lived step by step from one seed.
package struct Life: Sendable {
    package let seed: UInt64
    package private(set) var organisations: [OrganisationID: Organisation] = [:]
    package private(set) var partnership: Partnership
    package private(set) var moment: Moment
    package private(set) var steps: [LifeStep] = []
    var random: Dice
    var titles = 0
    private var pages = 1

    package static let beginning = Day(number: 20_500)

    package init(seed: UInt64) {
        self.seed = seed
        random = Dice(seed: seed)
        partnership = Partnership(id: PartnershipID("vie-\(seed)"))
        moment = Moment(
            instant: Instant(milliseconds: Int64(Self.beginning.number) * 86_400_000 + 36_000_000),
            day: Self.beginning
        )
        for (organisation, events) in Self.founding(seed: seed, using: &random) {
            organisations[organisation] = Organisation(id: organisation)
            keep(LifeDecision(organisation: events, actor: Actor(means: .instance)), of: organisation)
        }
    }

    /// The same people and mandates, the same day, before a paper that is still to be opened.
    package mutating func turnPage() {
        pages += 1
        partnership = Partnership(id: PartnershipID("vie-\(seed)-\(pages)"))
    }

    package var everyone: [OrganisationID] { organisations.keys.sorted() }

    /// Tries one more thing; returns what was tried and what the rules said.
    package mutating func live() throws -> (step: LifeStep, result: Result<LifeDecision, any Error>) {
        let step = nextStep()
        moment = step.moment
        steps.append(step)
        guard let own = organisations[step.organisation] else { throw UnknownOrganisation() }
        let result = Result { try step.decide(on: partnership, as: own) }
        if case .success(let decision) = result { keep(decision, of: step.organisation) }
        return (step, result)
    }

    private mutating func keep(_ decision: LifeDecision, of organisation: OrganisationID) {
        let record = Record(actor: decision.actor, at: moment.instant)
        for event in decision.partnership { partnership.apply(event, record) }
        for event in decision.organisation { organisations[organisation]?.apply(event, record) }
    }

    struct UnknownOrganisation: Error {}
}
