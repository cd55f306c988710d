import Cooperation
import Journal
import TestSupport
import Testing

/// The lives that prove consent in memory, played through the engine under test by several writers at once.
@Suite("Lives through the store", .sandbox)
struct StoredLivesTests {
    @Test(
        "a life is the same in memory and through the store: each refusal, each fold, each list of readers",
        .requirement("I-01", "I-02", "I-04", "I-06", "I-09", "I-13")
    )
    func same() async throws {
        let store = try Sandbox.store
        try await withThrowingTaskGroup(of: Void.self) { group in
            for seeds in LifeSettings(lives: 200).hands(10) {
                group.addTask {
                    for seed in seeds {
                        var life = try await StoredLife(seed: seed, store: store)
                        try await life.live(steps: 30)
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(try await store.verify().isSound)
    }
}
