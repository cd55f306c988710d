import Cooperation
import Foundation
import Journal
import TestSupport

/// Lives of one table, lived twice: in memory, watched by the oracle, and through the store, step by step.
struct StoredLife {
    struct Differs: Error, CustomStringConvertible {
        let what: String
        let seed: UInt64
        var description: String { "\(what). To see it again: MAILLAGE_SEED=\(seed) MAILLAGE_LIVES=1" }
    }

    private(set) var life: Life
    private var oracle: Oracle
    /// Who may read which papers, of all those lived.
    private var readers: [OrganisationID: Set<PartnershipID>] = [:]
    let store: Store

    init(seed: UInt64, store: Store) async throws {
        let life = Life(seed: seed)
        self.life = life
        self.store = store
        oracle = Oracle(life)
        var dice = Dice(seed: seed)
        let founding = Life.founding(seed: seed, using: &dice)
        try await store.perform { unit in
            unit.moment = life.moment
            for (id, events) in founding {
                try unit.append(Organisation.self, id, events, by: Actor(means: .instance))
            }
        }
    }

    /// One paper for each number of steps, one after the other between the same people.
    mutating func live(_ papers: [Int]) async throws {
        for (number, steps) in papers.enumerated() {
            if number > 0 {
                life.turnPage()
                oracle.turnPage()
            }
            for _ in 0..<steps { try await step() }
            try await comparePaper()
        }
        try await compareTable()
    }

    private mutating func step() async throws {
        let (step, result) = try life.live()
        let expected = Self.outcome(result)
        let id = life.partnership.id
        let (outcome, happened) = try await store.perform { unit in
            unit.moment = step.moment
            let played = Result { try Self.play(step, of: id, in: unit) }
            return (Self.outcome(played), (try? played.get()) != nil)
        }
        try expect(outcome == expected, "\(step.command) was \(outcome) in the store, \(expected) in memory")
        try expect(
            oracle.foresees(step).map { $0 == happened } ?? true,
            "I-01, I-06, I-09: \(step.command) was \(outcome) in the store"
        )
        if case .success(let decision) = result { oracle.keep(step, changed: !decision.partnership.isEmpty) }
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

    /// What the store folds of the paper is what was lived, and says what the oracle kept.
    private mutating func comparePaper() async throws {
        let id = life.partnership.id
        let stored = try await store.load(Partnership.self, id)?.state ?? Partnership(id: id)
        try expect(stored == life.partnership, "I-13: the stored partnership is another one")
        try compareMarks(of: stored)
        for organisation in life.everyone where oracle.hasVoice(organisation) {
            readers[organisation, default: []].insert(id)
        }
    }

    /// Each organisation named is marked once, as what it said it is; nobody at the table has less rights.
    private func compareMarks(of stored: Partnership) throws {
        let day = life.moment.day
        let marks = stored.marks(on: day)
        for organisation in life.everyone {
            let standing = oracle.standing(organisation, on: day)
            let own = marks.filter { $0.organisation == organisation }
            try expect(own.count == (standing == nil ? 0 : 1), "I-03: \(organisation) is not marked once")
            guard let mark = own.first else { continue }
            try expect(mark.state == standing, "I-02, I-05: \(organisation) is \(mark.state)")
            try expect(
                mark.mark.isPartner == oracle.isPartner(organisation, on: day),
                "I-01, I-04, I-07: \(organisation) is marked \(mark.mark)"
            )
            try expect(
                (mark.mark == .contested) == (standing == .contested),
                "I-03: \(organisation) is marked \(mark.mark)"
            )
            if let statement = oracle.statement(organisation, on: day) {
                try expect(mark.statement == statement, "I-15: \(organisation) says \(mark.statement ?? "nothing")")
            }
        }
        try expect(stored.standing(on: day) == oracle.standing(on: day), "S-036: \(stored.standing(on: day))")
        try expect(stored.equality(at: life.moment).isEqual, "I-11: unequal rights at the table")
    }

    /// What the store folds of each organisation, and the papers that its index lists to it.
    private func compareTable() async throws {
        for (id, organisation) in life.organisations {
            let stored = try await store.load(Organisation.self, id)?.state
            try expect(stored == organisation, "the stored \(id) is another one")
            let listed = try await store.papers(of: id).map(\.id)
            try expect(Set(listed) == readers[id] ?? [], "the index lists \(listed) to \(id)")
            try expect(listed.count == Set(listed).count, "the index lists a paper twice to \(id)")
        }
    }

    private func expect(_ isTrue: Bool, _ what: @autoclosure () -> String) throws {
        guard isTrue else { throw Differs(what: what(), seed: life.seed) }
    }
}
