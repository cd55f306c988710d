import Cooperation

/// Several organisations through the chapters of their cycles, lived step by step from one seed.
package struct CycleLife {
    package let seed: UInt64
    package let table: CycleTable
    package private(set) var steps: [CycleAttempt] = []
    private var random: Dice
    /// Steps at the beginning in which everybody does what the cycle waits for: three lives of four begin further on.
    private let early: Int
    /// The cycle as it was some steps ago, for those who decide on a page that is no longer true.
    private var earlier: [Cycle] = []

    package init(seed: UInt64) throws {
        self.seed = seed
        random = Dice(seed: seed)
        early = Int(seed % 4) * 40
        table = try CycleTable.founded(seed: seed, using: &random)
    }

    /// Tries one more thing; returns what was tried, and what the rules said when they refused.
    package mutating func live() -> (step: CycleAttempt, refusal: (any Error)?) {
        earlier = earlier.suffix(3) + [table.cycle]
        let isStale = random.chance(12)
        let seen = isStale ? random.pick(earlier) ?? table.cycle : table.cycle
        return steps.count < early ? play(seeing: table.cycle) { $0.mending() } : play(seeing: seen) { $0.next() }
    }

    /// One at the table becomes part of another, whatever would have been tried.
    package mutating func merge() -> (step: CycleAttempt, refusal: (any Error)?) {
        play(seeing: table.cycle) { $0.merger() }
    }

    private mutating func play(
        seeing cycle: Cycle,
        _ choose: (inout CyclePlayer) -> CycleAttempt
    ) -> (step: CycleAttempt, refusal: (any Error)?) {
        var player = CyclePlayer(cycle, houses: table.houses, on: table.moment.day, random: random)
        let step = choose(&player)
        random = player.random
        steps.append(step)
        do {
            try table.play(step)
            return (step, nil)
        } catch { return (step, error) }
    }
}
