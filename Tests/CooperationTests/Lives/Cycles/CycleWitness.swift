import Cooperation
import TestSupport

/// Follows one life through its cycles with the ledger, and says the first thing that is not as it should be.
struct CycleWitness {
    struct Broken: Error, CustomStringConvertible {
        let invariant: String
        let seed: UInt64
        let steps: [CycleAttempt]

        var description: String {
            """
            \(invariant), at step \(steps.count). To see it again: MAILLAGE_SEED=\(seed) MAILLAGE_LIVES=1
            \(steps.enumerated().map { "  \($0.offset + 1) \($0.element)" }.joined(separator: "\n"))
            """
        }
    }

    var life: CycleLife
    var ledger = CycleLedger()
    private(set) var kinds: [String: Int] = [:]
    private(set) var refusals: [String: Int] = [:]
    private(set) var states: Set<CycleState> = []

    var cycle: Cycle { life.table.cycle }
    var day: Day { life.table.moment.day }
    var partners: [OrganisationID] { cycle.partners(on: day) }
    var seated: [OrganisationID] { cycle.seated(on: day) }

    init(seed: UInt64) throws {
        life = try CycleLife(seed: seed)
        for entry in life.table.entries { ledger.keep(entry) }
    }

    /// Whether no more cycle is to come.
    var isOver: Bool { cycle.course.ending != nil }

    mutating func live(steps: Int) throws {
        for _ in 0..<steps where !isOver { try watch { $0.live() } }
        try checkFold()
    }

    /// One of those at the table becomes part of another.
    mutating func merge() throws {
        if !isOver { try watch { $0.merge() } }
    }

    private mutating func watch(
        _ act: (inout CycleLife) -> (step: CycleAttempt, refusal: (any Error)?)
    ) throws {
        let (before, written, wasOn) = (cycle, life.table.entries.count, day)
        let (_, refusal) = act(&life)
        let new = life.table.entries[written...]
        if let refusal {
            let key = (refusal as? any Refusal)?.key
            try expect(key != nil, "unexpected error \(refusal)")
            refusals[key ?? "", default: 0] += 1
            try expect(new.isEmpty && before.differences(from: cycle).isEmpty, "a refused command left a trace")
        }
        for entry in new {
            kinds[entry.fact.kind, default: 0] += 1
            try check(entry, amid: new, before)
            ledger = entry.fact as? CourseEvent == nil ? ledger : afterCourse(entry)
            ledger.keep(entry)
        }
        try checkMove(from: before, on: wasOn, by: new)
        try checkPresent()
        if !new.isEmpty {
            try checkGrowth(of: before)
            try checkTable()
        }
        states.insert(cycle.state(on: day))
    }

    private func afterCourse(_ entry: TableEntry) -> CycleLedger {
        if case .ended(let ending) = entry.fact as? CourseEvent, ending.way == .renewed {
            ledger.renewed(on: entry.day)
        } else {
            ledger
        }
    }

    func expect(_ isTrue: Bool, _ invariant: @autoclosure () -> String) throws {
        guard isTrue else { throw Broken(invariant: invariant(), seed: life.seed, steps: life.steps) }
    }

    /// Written, read back and folded again, the cycle is the same.
    func checkFold() throws {
        let anew = try life.table.foldedAnew()
        let differences = anew.differences(from: cycle)
        try expect(differences.isEmpty, "the fold of what was written differs in \(differences)")
    }
}
