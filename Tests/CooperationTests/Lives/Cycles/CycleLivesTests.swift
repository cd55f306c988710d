import Cooperation
import TestSupport
import Testing

/// Random lives through whole cycles, each step watched by a ledger that asks no rule of the program.
struct CycleLivesTests {
    private static let hands = LifeSettings(lives: 16).hands(8)

    // Rows whose rule was broken by hand, one at a time, and whose break these lives told.
    @Test(
        "the invariants hold after every step of every cycle",
        .requirement("I-04", "I-09", "I-10", "I-36"),
        arguments: hands.indices
    )
    func invariants(hand: Int) throws {
        for seed in Self.hands[hand] {
            var witness = try CycleWitness(seed: seed)
            try witness.live(steps: 150)
        }
    }

    @Test(
        "an organisation that becomes part of another has no voice any more; its signatures and its amounts stay",
        .requirement("I-01", "I-08", "I-36")
    )
    func mergers() throws {
        var told = 0
        for seed in UInt64(1)...8 {
            var witness = try CycleWitness(seed: seed)
            try witness.live(steps: 70)
            try witness.merge()
            try witness.live(steps: 50)
            told += witness.kinds["partnership.merged.1", default: 0]
        }
        #expect(told >= 4, "\(told) mergers")
    }

    @Test("the lives are worth living: states are reached, chapters are written, commands are refused")
    func variety() throws {
        var (states, kinds, refusals): (Set<CycleState>, [String: Int], [String: Int]) = ([], [:], [:])
        for seed in UInt64(1)...8 {
            var witness = try CycleWitness(seed: seed)
            try witness.live(steps: 150)
            states.formUnion(witness.states)
            kinds.merge(witness.kinds, uniquingKeysWith: +)
            refusals.merge(witness.refusals, uniquingKeysWith: +)
        }
        #expect(states.isSuperset(of: Self.reached), "never reached: \(Self.reached.subtracting(states))")
        #expect(kinds.count > 60, "\(kinds.count) kinds of facts: \(kinds.keys.sorted())")
        #expect(refusals.count > 40, "\(refusals.count) refusals: \(refusals.keys.sorted())")
        for refusal in ["mandate.scopeTooNarrow", "partnership.notSeated"] {
            #expect(refusals[refusal, default: 0] > 0, "\(refusal) never met")
        }
    }

    private static let reached: Set<CycleState> = [
        .idea, .diagnosing, .negotiating, .contracting, .framed, .realising, .assessing, .returned,
    ]
}
