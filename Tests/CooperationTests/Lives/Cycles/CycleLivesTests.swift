import Cooperation
import TestSupport
import Testing

/// Random lives through whole cycles, each step watched by a ledger that asks no rule of the program.
struct CycleLivesTests {
    private static let hands = LifeSettings(lives: 32).hands(8)

    @Test(
        "the invariants hold after every step of every cycle",
        .requirement(
            "I-04",
            "I-06",
            "I-08",
            "I-09",
            "I-10",
            "I-11",
            "I-12",
            "I-13",
            "I-15",
            "I-19",
            "I-20",
            "I-21",
            "I-22",
            "I-35",
            "I-36",
            "I-38",
            "S-047",
            "S-056"
        ),
        arguments: hands.indices
    )
    func invariants(hand: Int) throws {
        for seed in Self.hands[hand] {
            var witness = try CycleWitness(seed: seed)
            try witness.live(steps: 150)
        }
    }

    @Test("whatever was said before, those who mean well bring a cycle to its end", arguments: hands.indices)
    func ending(hand: Int) throws {
        for seed in Self.hands[hand].prefix(1) {
            var witness = try CycleWitness(seed: seed &+ 10_000)
            try witness.live(steps: 60)
            try witness.conclude(within: 600)
        }
    }

    @Test("the lives are worth living: states are reached, chapters are written, commands are refused")
    func variety() throws {
        var (states, kinds, refusals): (Set<CycleState>, [String: Int], [String: Int]) = ([], [:], [:])
        for seed in UInt64(1)...8 {
            var witness = try CycleWitness(seed: seed)
            try witness.live(steps: 150)
            try witness.conclude(within: 600)
            states.formUnion(witness.states)
            kinds.merge(witness.kinds, uniquingKeysWith: +)
            refusals.merge(witness.refusals, uniquingKeysWith: +)
        }
        #expect(states.isSuperset(of: Self.reached), "never reached: \(Self.reached.subtracting(states))")
        #expect(kinds.count > 85, "\(kinds.count) kinds of facts: \(kinds.keys.sorted())")
        #expect(refusals.count > 60, "\(refusals.count) refusals: \(refusals.keys.sorted())")
        for refusal in ["mandate.scopeTooNarrow", "partnership.notSeated", "convention.clauseChanged", "cycle.ended"] {
            #expect(refusals[refusal, default: 0] > 0, "\(refusal) never met")
        }
    }

    private static let reached: Set<CycleState> = [
        .idea, .diagnosing, .negotiating, .contracting, .framed, .realising, .returned, .suspended,
    ]
}
