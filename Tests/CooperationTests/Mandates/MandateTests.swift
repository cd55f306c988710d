import Cooperation
import TestSupport
import Testing

@Suite(.requirement("S-117", "S-118", "I-09")) struct MandateTests {
    private func speaker(_ mandates: Mandate...) -> Speaker {
        World.speaker(for: World.readers, mandates: mandates)
    }

    @Test("a scope includes those before it", arguments: MandateScope.allCases, MandateScope.allCases)
    func scopes(has: MandateScope, needs: MandateScope) throws {
        let speaker = speaker(World.mandate(of: World.maelle, scope: has))
        let wideEnough = MandateScope.allCases.drop { $0 != needs }.contains(has)
        if wideEnough {
            #expect(try speaker.mandate(for: needs, on: World.today).scope == has)
        } else {
            #expect(throws: MandateRefusal.scopeTooNarrow(has: has, needs: needs)) {
                try speaker.mandate(for: needs, on: World.today)
            }
        }
    }

    @Test(
        "holds from its first day to its last, both included",
        arguments: [(-1, false), (0, true), (9, true), (10, false)]
    )
    func dates(offset: Int, valid: Bool) {
        let mandate = World.mandate(of: World.maelle, from: World.today, until: World.today.advanced(by: 9))
        #expect(mandate.isValid(on: World.today.advanced(by: offset)) == valid)
    }

    @Test("ended yesterday, starts tomorrow, revoked before it began, of somebody else, none")
    func reasons() {
        let today = World.today
        let yesterday = today.advanced(by: -1)
        let tomorrow = today.advanced(by: 1)
        let ended = World.mandate(of: World.maelle, until: yesterday)
        let coming = World.mandate(of: World.maelle, from: tomorrow)
        let stillborn = World.mandate(of: World.maelle, from: tomorrow, until: yesterday)
        let others = World.mandate(of: World.henri)
        let table: [(Speaker, MandateRefusal)] = [
            (speaker(ended), .ended(on: yesterday)), (speaker(coming), .notYetValid(from: tomorrow)),
            (speaker(ended, coming), .notYetValid(from: tomorrow)), (speaker(stillborn), .ended(on: yesterday)),
            (speaker(others), .missing(scope: .decide)), (speaker(), .missing(scope: .decide)),
            (World.link(of: World.readers), .missing(scope: .decide)),
        ]
        for (speaker, refusal) in table {
            #expect(throws: refusal) { try speaker.mandate(for: .decide, on: today) }
        }
    }

    @Test("the autonomous mandate is used before the one to refer back, then the higher ceiling")
    func preference() throws {
        let referring = World.mandate(of: World.maelle, area: .referBack, id: MandateID("a"))
        let small = World.mandate(of: World.maelle, ceilingCents: 100, id: MandateID("b"))
        let large = World.mandate(of: World.maelle, ceilingCents: 900, id: MandateID("c"))
        let speaker = speaker(referring, small, large)
        #expect(try speaker.mandate(for: .decide, on: World.today) == large)
        #expect(
            try speaker.mandate(committing: 5000, referredBackOn: World.today, on: World.today) == referring,
            "another mandate that reaches is used before refusing"
        )
        #expect(throws: MandateRefusal.ceilingExceeded(ceilingCents: 900)) {
            try speaker.mandate(committing: 5000, referredBackOn: nil, on: World.today)
        }
    }

    @Test("a mandate to refer back asks when it was done, not later than today", arguments: [nil, -3, 0, 1] as [Int?])
    func referral(offset: Int?) throws {
        let speaker = speaker(World.mandate(of: World.maelle, area: .referBack))
        let referred = offset.map(World.today.advanced)
        if let offset, offset <= 0 {
            #expect(try speaker.mandate(committing: nil, referredBackOn: referred, on: World.today).area == .referBack)
        } else {
            #expect(throws: MandateRefusal.referralBackMissing) {
                try speaker.mandate(committing: nil, referredBackOn: referred, on: World.today)
            }
        }
    }
}
