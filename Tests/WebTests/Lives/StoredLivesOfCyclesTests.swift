import Cooperation
import Journal
import TestSupport
import Testing

@testable import Web

/// Lives through whole cycles, played through the engine under test.
@Suite("Lives of cycles through the store", .sandbox)
struct StoredLivesOfCyclesTests {
    @Test(
        "a cycle is the same in memory and through the store: each refusal, each fold"
    )
    func same() async throws {
        let store = try Sandbox.store
        try await withThrowingTaskGroup(of: Void.self) { group in
            for seeds in LifeSettings(lives: 16).hands(4) {
                group.addTask {
                    for seed in seeds { try await Self.liveTwice(seed, in: store) }
                }
            }
            try await group.waitForAll()
        }
        #expect(try await store.verify().isSound)
    }

    private static func liveTwice(_ seed: UInt64, in store: Store) async throws {
        var life = try CycleLife(seed: seed)
        let id = life.table.cycle.partnership.id
        try await life.table.found(in: store)
        for _ in 0..<70 {
            let known = life.table.entries.count
            let (step, refusal) = life.live()
            let expected =
                refusal.map(Self.name) ?? life.table.entries[known...].map(\.fact.kind).joined(separator: " ")
            let result = await step.play(in: store, id, at: life.table.moment)
            let outcome: String
            switch result {
            case .success(let written): outcome = written.flatMap(\.kinds).joined(separator: " ")
            case .failure(let error): outcome = Self.name(error)
            }
            guard outcome == expected else {
                throw StoredDiffers("\(step) was \(outcome) in the store, \(expected) in memory", seed, life.steps)
            }
        }
        guard let paper = try await store.load(Partnership.self, id)?.state else {
            throw StoredDiffers("the paper is lost", seed, life.steps)
        }
        let differences = try await store.cycle(of: paper).differences(from: life.table.cycle)
        guard differences.isEmpty else { throw StoredDiffers("the store differs in \(differences)", seed, life.steps) }
    }

    private static func name(_ error: any Error) -> String { (error as? any Refusal)?.key ?? "\(error)" }
}

struct StoredDiffers: Error, CustomStringConvertible {
    let description: String

    init(_ what: String, _ seed: UInt64, _ steps: [CycleAttempt]) {
        description = """
            \(what). To see it again: MAILLAGE_SEED=\(seed) MAILLAGE_LIVES=1
            \(steps.map(\.description).joined(separator: "\n"))
            """
    }
}
