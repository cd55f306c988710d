import Cooperation
import TestSupport
import Testing

/// Thousands of random lives, each step watched by an oracle that asks no rule of the program.
@Suite(.requirement("S-034", "S-035", "S-036", "S-039", "S-101"))
struct LivesTests {
    private static let hands = LifeSettings(lives: 3000).hands(8)

    @Test(
        "consent holds after every step of every life",
        .requirement("I-01", "I-02", "I-03", "I-04", "I-05", "I-06", "I-07", "I-09", "I-11", "I-13", "I-15"),
        arguments: hands.indices
    )
    func consent(hand: Int) throws {
        for seed in Self.hands[hand] {
            var witness = Witness(seed: seed)
            try witness.live(steps: 40)
        }
    }

    @Test("the lives are worth living: every state is reached, commands succeed and are refused")
    func variety() throws {
        var states: Set<ParticipationState> = []
        var outcomes: [String: Int] = [:]
        for seed in UInt64(1)...150 {
            var witness = Witness(seed: seed)
            try witness.live(steps: 40)
            states.formUnion(witness.states)
            outcomes.merge(witness.outcomes, uniquingKeysWith: +)
        }
        #expect(states == Set(ParticipationState.allCases).subtracting([.merged]))
        #expect(outcomes["done", default: 0] > 2000)
        let refusals = [
            "partnership.versionSuperseded", "partnership.answeredMeanwhile", "partnership.notSeated",
            "partnership.freeConsentUnconfirmed", "partnership.alreadyAccepted", "partnership.notPartner",
            "mandate.missing", "mandate.ended", "mandate.notYetValid", "mandate.scopeTooNarrow",
            "mandate.ceilingExceeded", "mandate.referralBackMissing",
        ]
        for refusal in refusals { #expect(outcomes[refusal, default: 0] > 0, "\(refusal) never met") }
    }
}
