import Cooperation
import Journal
import TestSupport

@testable import Web

/// Several people who write in the same cycle at once, each deciding on what they read a moment ago.
struct StoredCrowd {
    /// What one of them did, and what the store made of it.
    struct Act: Sendable {
        let step: CycleAttempt
        let outcome: Result<[StoreStage.Written], any Error>
    }

    let seed: UInt64
    let id: PartnershipID
    let houses: [OrganisationID]
    private let time: SharedTime

    init(seed: UInt64, in store: Store) async throws {
        let life = try CycleLife(seed: seed)
        self.seed = seed
        id = life.table.cycle.partnership.id
        houses = life.table.houses.keys.sorted()
        time = SharedTime(life.table.moment)
        try await life.table.found(in: store)
    }

    /// So many people, each with a window of their own on one of the stores, each so many times.
    func live(_ people: Int, times: Int, in stores: [Store]) async throws -> [Act] {
        try await withThrowingTaskGroup(of: [Act].self) { group in
            for person in 0..<people {
                group.addTask {
                    let store = stores[person % stores.count]
                    var dice = Dice(seed: seed &* 1_000 &+ UInt64(person))
                    var acts: [Act] = []
                    for _ in 0..<times { acts.append(try await act(in: store, &dice)) }
                    return acts
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
    }

    private func act(in store: Store, _ dice: inout Dice) async throws -> Act {
        guard let paper = try await store.load(Partnership.self, id)?.state else { throw StageRefusal.stranger }
        let cycle = try await store.cycle(of: paper)
        var known: [OrganisationID: Organisation] = [:]
        for house in houses { known[house] = try await store.load(Organisation.self, house)?.state }
        var player = CyclePlayer(cycle, houses: known, on: await time.now.day, random: dice)
        let step = player.next()
        dice = player.random
        return Act(step: step, outcome: await step.play(in: store, id, at: await time.pass(days: step.days)))
    }
}

/// The one clock of a crowd.
private actor SharedTime {
    private(set) var now: Moment

    init(_ now: Moment) {
        self.now = now
    }

    func pass(days: Int) -> Moment {
        now = Moment(
            instant: now.instant.advanced(bySeconds: Int64(days) * 86_400 + 1),
            day: now.day.advanced(by: days)
        )
        return now
    }
}
