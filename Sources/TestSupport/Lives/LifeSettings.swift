import Foundation

/// Which lives to play: `MAILLAGE_SEED` names the first, `MAILLAGE_LIVES` says how many.
package struct LifeSettings: Sendable {
    package let seed: UInt64
    package let lives: Int

    package init(lives defaultLives: Int, environment: [String: String] = ProcessInfo.processInfo.environment) {
        seed = environment["MAILLAGE_SEED"].flatMap { UInt64($0) } ?? 20_261_121
        lives = environment["MAILLAGE_LIVES"].flatMap { Int($0) } ?? defaultLives
    }

    /// The seeds, dealt in so many hands to play side by side.
    package func hands(_ count: Int) -> [[UInt64]] {
        let seeds = (0..<lives).map { seed &+ UInt64($0) }
        return (0..<count).map { hand in stride(from: hand, to: seeds.count, by: count).map { seeds[$0] } }
    }
}
