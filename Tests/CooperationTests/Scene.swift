import Cooperation
import Testing

/// A partnership being lived: the rules decide each act, the fold keeps it.
struct Scene {
    private(set) var partnership = Partnership(id: PartnershipID("lire-au-pied-des-tours"))
    private(set) var events: [PartnershipEvent] = []
    var moment = World.moment()

    var day: Day { moment.day }
    var current: PaperVersion {
        get throws {
            guard let current = partnership.current else { throw NothingPublished() }
            return current
        }
    }
    struct NothingPublished: Error {}

    /// The social centre opens its paper.
    static func opened(_ paper: Paper = World.paper(), origin: Origin = Origin(kind: .ownInitiative)) throws -> Scene {
        var scene = Scene()
        let code = try #require(VerificationCode("K7M2-QX4T-9A"))
        let opening = Opening(kind: .actionSheet, initiator: World.socialCentre, origin: origin, code: code)
        scene.keep(try scene.partnership.open(opening, paper, on: scene.day), by: World.socialCentre)
        return scene
    }

    /// Published, with the readers and the town hall named.
    static func published(_ paper: Paper = World.paper(), origin: Origin = Origin(kind: .ownInitiative)) throws
        -> Scene
    {
        var scene = try Scene.opened(paper, origin: origin)
        try scene.publish(paper)
        try scene.name(World.readers)
        try scene.name(World.townHall)
        return scene
    }

    /// Published and told to the readers and the town hall.
    static func told(_ paper: Paper = World.paper(), origin: Origin = Origin(kind: .ownInitiative)) throws -> Scene {
        var scene = try Scene.published(paper, origin: origin)
        try scene.notify()
        return scene
    }

    /// The social centre and the readers are partners in the first version.
    static func agreed(_ paper: Paper = World.paper()) throws -> Scene {
        var scene = try Scene.told(paper)
        try scene.accept(World.socialCentre)
        try scene.accept(World.readers)
        return scene
    }

    mutating func keep(_ new: [PartnershipEvent], by organisation: OrganisationID?, under mandate: Mandate? = nil) {
        let means: Actor.Means = organisation == nil ? .instance : .account
        let person = organisation.flatMap { World.speaker(for: $0).person }
        let actor = Actor(person: person, organisation: organisation, mandate: mandate?.id, means: means)
        for event in new { partnership.apply(event, Record(actor: actor, at: moment.instant)) }
        events += new
    }

    mutating func pass(days: Int, hours: Int = 0) {
        let instant = moment.instant.advanced(bySeconds: Int64(days * 24 + hours) * 3600)
        moment = Moment(instant: instant, day: Day(number: Int(instant.milliseconds / 86_400_000)))
    }

    func state(_ organisation: OrganisationID) -> ParticipationState? {
        partnership.state(of: organisation, on: day)
    }

    func seen(_ organisation: OrganisationID) -> Int {
        partnership.participations[organisation]?.acts.count ?? 0
    }
}
