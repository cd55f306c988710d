import Cooperation
import Foundation
import Journal
import TestSupport

/// A life lived twice: in memory, and through the store, step by step.
struct StoredLife {
    struct Differs: Error, CustomStringConvertible {
        let what: String
        let seed: UInt64
        var description: String { "\(what). To see it again: MAILLAGE_SEED=\(seed) MAILLAGE_LIVES=1" }
    }

    private(set) var life: Life
    let store: Store

    init(seed: UInt64, store: Store) async throws {
        let life = Life(seed: seed)
        self.life = life
        self.store = store
        var dice = Dice(seed: seed)
        let founding = Life.founding(seed: seed, using: &dice)
        try await store.perform { unit in
            unit.moment = life.moment
            for (id, events) in founding {
                try unit.append(Organisation.self, id, events, by: Actor(means: .instance))
            }
        }
    }

    mutating func live(steps: Int) async throws {
        for _ in 0..<steps {
            let (step, result) = try life.live()
            let expected = Self.outcome(result)
            let id = life.partnership.id
            let outcome = try await store.perform { unit in
                unit.moment = step.moment
                return Self.outcome(Result { try Self.play(step, of: id, in: unit) })
            }
            try expect(outcome == expected, "\(step.command) was \(outcome) in the store, \(expected) in memory")
        }
        try await compare()
    }

    private static func play(_ step: LifeStep, of id: PartnershipID, in unit: UnitOfWork) throws -> LifeDecision {
        let partnership = try unit.load(Partnership.self, id) ?? Partnership(id: id)
        let own = try unit.load(Organisation.self, step.organisation) ?? Organisation(id: step.organisation)
        let decision = try step.decide(on: partnership, as: own)
        try unit.append(Partnership.self, id, decision.partnership, by: decision.actor)
        try unit.append(Organisation.self, own.id, decision.organisation, by: decision.actor)
        return decision
    }

    private static func outcome(_ result: Result<LifeDecision, any Error>) -> String {
        switch result {
        case .success(let decision):
            (decision.partnership.map(\.kind) + decision.organisation.map(\.kind)).joined(separator: " ")
        case .failure(let error): (error as? any Refusal)?.key ?? "\(error)"
        }
    }

    /// What the store folds and what its index knows are what was lived.
    private func compare() async throws {
        let stored = try await store.load(Partnership.self, life.partnership.id)?.state
        try expect(stored == life.partnership, "the stored partnership is another one")
        for (id, organisation) in life.organisations {
            let stored = try await store.load(Organisation.self, id)?.state
            try expect(stored == organisation, "the stored \(id) is another one")
            let participation = life.partnership.participations[id]
            let isReader = participation.map { $0.notice != nil || !$0.acts.isEmpty } ?? false
            let listed = try await store.papers(of: id).map(\.id)
            try expect(listed == (isReader ? [life.partnership.id] : []), "the index lists \(listed) to \(id)")
        }
    }

    private func expect(_ isTrue: Bool, _ what: @autoclosure () -> String) throws {
        guard isTrue else { throw Differs(what: what(), seed: life.seed) }
    }
}
