import Cooperation
import TestSupport
import Testing

@Suite(.requirement("S-117", "S-118", "I-09")) struct MandateTests {
    private func speaker(_ mandates: Mandate...) -> Speaker {
        Personas.speaker(for: Personas.lire, mandates: mandates)
    }

    @Test("a scope includes those before it", arguments: MandateScope.allCases, MandateScope.allCases)
    func scopes(has: MandateScope, needs: MandateScope) throws {
        let speaker = speaker(Personas.mandate(of: Personas.claire, scope: has))
        let wideEnough = MandateScope.allCases.drop { $0 != needs }.contains(has)
        if wideEnough {
            #expect(try speaker.mandate(for: needs, on: Moment.noon.day).scope == has)
        } else {
            #expect(throws: MandateRefusal.scopeTooNarrow(has: has, needs: needs)) {
                try speaker.mandate(for: needs, on: Moment.noon.day)
            }
        }
    }

    @Test(
        "holds from its first day to its last, both included",
        arguments: [(-1, false), (0, true), (9, true), (10, false)]
    )
    func dates(offset: Int, valid: Bool) {
        let mandate = Personas.mandate(
            of: Personas.claire,
            from: Moment.noon.day,
            until: Moment.noon.day.advanced(by: 9)
        )
        #expect(mandate.isValid(on: Moment.noon.day.advanced(by: offset)) == valid)
    }

    @Test("ended yesterday, starts tomorrow, revoked before it began, of somebody else, none")
    func reasons() {
        let today = Moment.noon.day
        let yesterday = today.advanced(by: -1)
        let tomorrow = today.advanced(by: 1)
        let ended = Personas.mandate(of: Personas.claire, until: yesterday)
        let coming = Personas.mandate(of: Personas.claire, from: tomorrow)
        let stillborn = Personas.mandate(of: Personas.claire, from: tomorrow, until: yesterday)
        let others = Personas.mandate(of: Personas.paul)
        let table: [(Speaker, MandateRefusal)] = [
            (speaker(ended), .ended(on: yesterday)), (speaker(coming), .notYetValid(from: tomorrow)),
            (speaker(ended, coming), .notYetValid(from: tomorrow)), (speaker(stillborn), .ended(on: yesterday)),
            (speaker(others), .missing(scope: .decide)), (speaker(), .missing(scope: .decide)),
            (Personas.link(of: Personas.lire), .missing(scope: .decide)),
        ]
        for (speaker, refusal) in table {
            #expect(throws: refusal) { try speaker.mandate(for: .decide, on: today) }
        }
    }

    @Test("the autonomous mandate is used before the one to refer back, then the higher ceiling")
    func preference() throws {
        let referring = Personas.mandate(of: Personas.claire, area: .referBack, id: MandateID("a"))
        let small = Personas.mandate(of: Personas.claire, ceilingCents: 100, id: MandateID("b"))
        let large = Personas.mandate(of: Personas.claire, ceilingCents: 900, id: MandateID("c"))
        let speaker = speaker(referring, small, large)
        #expect(try speaker.mandate(for: .decide, on: Moment.noon.day) == large)
        #expect(
            try speaker.mandate(committing: 5000, referredBackOn: Moment.noon.day, on: Moment.noon.day) == referring,
            "another mandate that reaches is used before refusing"
        )
        #expect(throws: MandateRefusal.ceilingExceeded(ceilingCents: 900)) {
            try speaker.mandate(committing: 5000, referredBackOn: nil, on: Moment.noon.day)
        }
    }

    @Test("a mandate to refer back asks when it was done, not later than today", arguments: [nil, -3, 0, 1] as [Int?])
    func referral(offset: Int?) throws {
        let speaker = speaker(Personas.mandate(of: Personas.claire, area: .referBack))
        let referred = offset.map(Moment.noon.day.advanced)
        if let offset, offset <= 0 {
            #expect(
                try speaker.mandate(committing: nil, referredBackOn: referred, on: Moment.noon.day).area == .referBack
            )
        } else {
            #expect(throws: MandateRefusal.referralBackMissing) {
                try speaker.mandate(committing: nil, referredBackOn: referred, on: Moment.noon.day)
            }
        }
    }
}
