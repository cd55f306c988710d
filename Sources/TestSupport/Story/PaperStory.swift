package import Cooperation

/// An action sheet of Les Acacias that names Lire ensemble and the town, being lived: the rules decide each act, the
/// fold keeps it.
package struct PaperStory: Sendable {
    package static let id = PartnershipID("lire-au-pied-des-tours")

    package private(set) var partnership = Partnership(id: id)
    /// What happened, and who did it.
    package private(set) var entries: [(event: PartnershipEvent, actor: Actor)] = []
    package var moment = Moment.noon

    package var events: [PartnershipEvent] { entries.map(\.event) }
    package var day: Day { moment.day }
    package var current: PaperVersion {
        get throws {
            guard let current = partnership.current else { throw NothingPublished() }
            return current
        }
    }
    struct NothingPublished: Error {}

    package init() {}

    /// Les Acacias open their paper: nobody else knows of it.
    package static func opened(_ paper: Paper = paper(), origin: Origin = Origin(kind: .ownInitiative)) throws
        -> PaperStory
    {
        var story = PaperStory()
        let opening = Opening(kind: .actionSheet, initiator: Personas.acacias, origin: origin, code: try .sample)
        story.keep(try story.partnership.open(opening, paper, on: story.day), by: Personas.acacias)
        return story
    }

    /// Published, with Lire ensemble and the town named.
    package static func published(_ paper: Paper = paper(), origin: Origin = Origin(kind: .ownInitiative)) throws
        -> PaperStory
    {
        var story = try opened(paper, origin: origin)
        try story.publish(paper)
        try story.name(Personas.lire)
        try story.name(Personas.lormont)
        return story
    }

    /// Published, and told to Lire ensemble and the town.
    package static func told(_ paper: Paper = paper(), origin: Origin = Origin(kind: .ownInitiative)) throws
        -> PaperStory
    {
        var story = try published(paper, origin: origin)
        try story.notify()
        return story
    }

    /// Les Acacias and Lire ensemble are partners in the first version.
    package static func agreed(_ paper: Paper = paper()) throws -> PaperStory {
        var story = try told(paper)
        try story.accept(Personas.acacias)
        try story.accept(Personas.lire)
        return story
    }

    package mutating func keep(
        _ new: [PartnershipEvent],
        by organisation: OrganisationID?,
        under mandate: Mandate? = nil
    ) {
        let actor =
            organisation.map { Personas.speaker(for: $0).actor(under: mandate) } ?? Actor(means: .instance)
        for event in new { partnership.apply(event, Record(actor: actor, at: moment.instant)) }
        entries += new.map { ($0, actor) }
    }

    package mutating func pass(days: Int, hours: Int = 0) {
        let instant = moment.instant.advanced(bySeconds: Int64(days * 24 + hours) * 3600)
        moment = Moment(instant: instant, day: Day(number: Int(instant.milliseconds / 86_400_000)))
    }

    package func state(_ organisation: OrganisationID) -> ParticipationState? {
        partnership.state(of: organisation, on: day)
    }

    package func seen(_ organisation: OrganisationID) -> Int {
        partnership.participations[organisation]?.acts.count ?? 0
    }
}
