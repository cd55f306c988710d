import Cooperation
import TestSupport
import Testing

@Suite(.requirement("S-035", "I-01", "I-04")) struct AcceptanceTests {
    private let readers = World.readers

    @Test("two acceptances of one text make a partnership; without them it is only a project", .requirement("S-036"))
    func standing() throws {
        var scene = try Scene.told()
        #expect(scene.partnership.standing(on: scene.day) == .preProject)
        try scene.accept(World.socialCentre)
        #expect(scene.partnership.standing(on: scene.day) == .preProject)
        try scene.accept(readers)
        #expect(scene.partnership.standing(on: scene.day) == .agreed)
        #expect(scene.partnership.partners(on: scene.day) == [World.socialCentre, readers])
        try scene.withdraw(readers)
        scene.pass(days: 15)
        #expect(scene.partnership.standing(on: scene.day) == .preProject)
    }

    @Test("an acceptance binds one exact text: another number or another fingerprint is refused")
    func exactText() throws {
        var scene = try Scene.told()
        let superseded = PartnershipRefusal.versionSuperseded(current: 1)
        #expect(throws: superseded) {
            try scene.accept(readers) { $0 = Acceptance(organisation: World.readers, version: 2, hash: $0.hash) }
        }
        #expect(throws: superseded) {
            try scene.accept(readers) {
                $0 = Acceptance(organisation: World.readers, version: 1, hash: ContentHash("autre"))
            }
        }
        let first = try scene.current
        try scene.retitle("Autre texte", .substance)
        #expect(throws: PartnershipRefusal.versionSuperseded(current: 2)) {
            try scene.accept(readers) { $0 = Acceptance(organisation: World.readers, version: 1, hash: first.hash) }
        }
    }

    @Test(
        "without a mandate that covers it that day an acceptance is refused, not warned about",
        .requirement("S-117", "I-09")
    )
    func mandates() throws {
        let today = World.today
        let mandate = { (scope: MandateScope, from: Int, until: Int?) in
            World.mandate(
                of: World.maelle,
                scope: scope,
                from: today.advanced(by: from),
                until: until.map(today.advanced)
            )
        }
        let table: [([Mandate], MandateRefusal)] = [
            ([], .missing(scope: .decide)),
            ([mandate(.opinion, -9, nil)], .scopeTooNarrow(has: .opinion, needs: .decide)),
            ([mandate(.decide, -9, -1)], .ended(on: today.advanced(by: -1))),
            ([mandate(.sign, 1, nil)], .notYetValid(from: today.advanced(by: 1))),
            ([World.mandate(of: World.maelle, area: .referBack)], .referralBackMissing),
            ([World.mandate(of: World.henri)], .missing(scope: .decide)),
        ]
        var scene = try Scene.told()
        for (mandates, refusal) in table {
            #expect(throws: PartnershipRefusal.mandate(refusal)) { try scene.accept(readers, mandates: mandates) }
        }
        #expect(scene.partnership.partners(on: scene.day).isEmpty)
        try scene.accept(readers, mandates: [mandate(.sign, 0, 0)])
        #expect(scene.partnership.participations[readers]?.lastAcceptance?.record.actor.mandate == MandateID("mandat"))
    }

    @Test("a link without account answers but never accepts", .requirement("I-09"))
    func links() throws {
        let scene = try Scene.told()
        let current = try scene.current
        let acceptance = Acceptance(organisation: readers, version: 1, hash: current.hash)
        #expect(throws: PartnershipRefusal.mandate(.missing(scope: .decide))) {
            try scene.partnership.accept(acceptance, seen: 0, by: World.link(of: World.readers), at: scene.moment)
        }
    }

    @Test("money is neither negative nor above the ceiling; hours are plausible", .requirement("S-118"))
    func commitments() throws {
        var scene = try Scene.told()
        let small = [World.mandate(of: World.maelle, ceilingCents: 50_000)]
        #expect(throws: PartnershipRefusal.mandate(.ceilingExceeded(ceilingCents: 50_000))) {
            try scene.accept(readers, mandates: small) { $0.amountCents = 50_001 }
        }
        #expect(throws: PartnershipRefusal.amountNegative) { try scene.accept(readers) { $0.amountCents = -1 } }
        #expect(throws: PartnershipRefusal.hoursOutOfRange) {
            try scene.accept(readers) { $0.hours = PhaseHours(before: 0, during: -1, after: 0) }
        }
        try scene.accept(readers, mandates: small) { $0.amountCents = 50_000 }
        #expect(scene.state(readers) == .accepted)
    }

    @Test("an injunction makes no partner, and its paper asks for free consent", .requirement("S-029", "S-034", "I-07"))
    func injunction() throws {
        var scene = try Scene.told(origin: Origin(kind: .required, by: "l'appel à projets de l'État"))
        #expect(scene.partnership.partners(on: scene.day).isEmpty)
        #expect(throws: PartnershipRefusal.freeConsentUnconfirmed) { try scene.accept(readers) }
        try scene.answer(readers, .decline)
        try scene.accept(readers) { $0.freely = true }
        #expect(scene.partnership.partners(on: scene.day) == [readers])
    }

    @Test("a partner may say its mission later; saying the same twice is refused", .requirement("S-099"))
    func mission() throws {
        var scene = try Scene.agreed()
        let undefined = scene.partnership.contributions(on: scene.day).map(\.mission)
        #expect(undefined == [nil, nil])
        try scene.accept(readers) { $0.mission = " Lire le mercredi. " }
        #expect(scene.partnership.contributions(on: scene.day).map(\.mission) == [nil, "Lire le mercredi."])
        #expect(throws: PartnershipRefusal.alreadyAccepted) {
            try scene.accept(readers) { $0.mission = "Lire le mercredi." }
        }
        #expect(scene.seen(readers) == 2)
    }
}
