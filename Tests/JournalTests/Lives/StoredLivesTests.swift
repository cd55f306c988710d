import Cooperation
import Journal
import TestSupport
import Testing

/// The lives that prove consent in memory, played through the engine under test by several writers at once.
@Suite("Lives through the store", .sandbox)
struct StoredLivesTests {
    /// Steps in each paper of a table: one that goes far, nine that begin.
    private static let papers = [30] + [Int](repeating: 8, count: 9)

    @Test(
        "2,000 papers of 200 tables are the same in memory and through the store, and marked as the oracle says",
        .requirement("I-01", "I-02", "I-03", "I-04", "I-05", "I-06", "I-07", "I-09", "I-11", "I-13", "I-15", "S-036")
    )
    func same() async throws {
        let store = try Sandbox.store
        try await withThrowingTaskGroup(of: Void.self) { group in
            for seeds in LifeSettings(lives: 200).hands(10) {
                group.addTask {
                    for seed in seeds {
                        var life = try await StoredLife(seed: seed, store: store)
                        try await life.live(Self.papers)
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(try await store.verify().isSound)
    }
}
