import Cooperation
import TestSupport
import Testing

@Suite(.requirement("S-035", "I-01", "I-04")) struct AcceptanceTests {
    private let lire = Personas.lire

    @Test("two acceptances of one text make a partnership; without them it is only a project", .requirement("S-036"))
    func standing() throws {
        var story = try PaperStory.told()
        #expect(story.partnership.standing(on: story.day) == .preProject)
        try story.accept(Personas.acacias)
        #expect(story.partnership.standing(on: story.day) == .preProject)
        try story.accept(lire)
        #expect(story.partnership.standing(on: story.day) == .agreed)
        #expect(story.partnership.partners(on: story.day) == [Personas.acacias, lire])
        try story.withdraw(lire)
        story.pass(days: 15)
        #expect(story.partnership.standing(on: story.day) == .preProject)
    }

    @Test("an acceptance binds one exact text: another number or another fingerprint is refused")
    func exactText() throws {
        var story = try PaperStory.told()
        let superseded = PartnershipRefusal.versionSuperseded(current: 1)
        #expect(throws: superseded) {
            try story.accept(lire) { $0 = Acceptance(organisation: Personas.lire, version: 2, hash: $0.hash) }
        }
        #expect(throws: superseded) {
            try story.accept(lire) {
                $0 = Acceptance(organisation: Personas.lire, version: 1, hash: ContentHash("autre"))
            }
        }
        let first = try story.current
        try story.retitle("Autre texte", .substance)
        #expect(throws: PartnershipRefusal.versionSuperseded(current: 2)) {
            try story.accept(lire) { $0 = Acceptance(organisation: Personas.lire, version: 1, hash: first.hash) }
        }
    }

    @Test(
        "without a mandate that covers it that day an acceptance is refused, not warned about",
        .requirement("S-117", "I-09")
    )
    func mandates() throws {
        let today = Moment.noon.day
        let mandate = { (scope: MandateScope, from: Int, until: Int?) in
            Personas.mandate(
                of: Personas.claire,
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
            ([Personas.mandate(of: Personas.claire, area: .referBack)], .referralBackMissing),
            ([Personas.mandate(of: Personas.paul)], .missing(scope: .decide)),
        ]
        var story = try PaperStory.told()
        for (mandates, refusal) in table {
            #expect(throws: PartnershipRefusal.mandate(refusal)) { try story.accept(lire, mandates: mandates) }
        }
        #expect(story.partnership.partners(on: story.day).isEmpty)
        try story.accept(lire, mandates: [mandate(.sign, 0, 0)])
        #expect(
            story.partnership.participations[lire]?.lastAcceptance?.record.actor.mandate
                == MandateID("mandate-person-claire")
        )
    }

    @Test("a link without account answers but never accepts", .requirement("I-09"))
    func links() throws {
        let story = try PaperStory.told()
        let current = try story.current
        let acceptance = Acceptance(organisation: lire, version: 1, hash: current.hash)
        #expect(throws: PartnershipRefusal.mandate(.missing(scope: .decide))) {
            try story.partnership.accept(acceptance, seen: 0, by: Personas.link(of: Personas.lire), at: story.moment)
        }
    }

    @Test("money is neither negative nor above the ceiling; hours are plausible", .requirement("S-118"))
    func commitments() throws {
        var story = try PaperStory.told()
        let small = [Personas.mandate(of: Personas.claire, ceilingCents: 50_000)]
        #expect(throws: PartnershipRefusal.mandate(.ceilingExceeded(ceilingCents: 50_000))) {
            try story.accept(lire, mandates: small) { $0.amountCents = 50_001 }
        }
        #expect(throws: PartnershipRefusal.amountNegative) { try story.accept(lire) { $0.amountCents = -1 } }
        #expect(throws: PartnershipRefusal.hoursOutOfRange) {
            try story.accept(lire) { $0.hours = PhaseHours(before: 0, during: -1, after: 0) }
        }
        try story.accept(lire, mandates: small) { $0.amountCents = 50_000 }
        #expect(story.state(lire) == .accepted)
    }

    @Test("an injunction makes no partner, and its paper asks for free consent", .requirement("S-029", "S-034", "I-07"))
    func injunction() throws {
        var story = try PaperStory.told(origin: Origin(kind: .required, by: "l'appel à projets de l'État"))
        #expect(story.partnership.partners(on: story.day).isEmpty)
        #expect(throws: PartnershipRefusal.freeConsentUnconfirmed) { try story.accept(lire) }
        try story.answer(lire, .decline)
        try story.accept(lire) { $0.freely = true }
        #expect(story.partnership.partners(on: story.day) == [lire])
    }

    @Test("a partner may say its mission later; saying the same twice is refused", .requirement("S-099"))
    func mission() throws {
        var story = try PaperStory.agreed()
        let undefined = story.partnership.contributions(on: story.day).map(\.mission)
        #expect(undefined == [nil, nil])
        try story.accept(lire) { $0.mission = " Lire le mercredi. " }
        #expect(story.partnership.contributions(on: story.day).map(\.mission) == [nil, "Lire le mercredi."])
        #expect(throws: PartnershipRefusal.alreadyAccepted) {
            try story.accept(lire) { $0.mission = "Lire le mercredi." }
        }
        #expect(story.seen(lire) == 2)
    }
}
