import Cooperation
import TestSupport

/// Follows one life with the oracle and says the first thing that is not as it should be.
struct Witness {
    struct Broken: Error, CustomStringConvertible {
        let invariant: String
        let life: Life

        var description: String {
            let last = life.steps.suffix(6).map { "  \($0.moment.day) \($0.organisation) \($0.command)" }
            return """
                \(invariant), at step \(life.steps.count). To see it again: MAILLAGE_SEED=\(life.seed) MAILLAGE_LIVES=1
                \(last.joined(separator: "\n"))
                """
        }
    }

    private(set) var life: Life
    private(set) var oracle: Oracle
    private(set) var written: [(event: PartnershipEvent, record: Record)] = []
    private(set) var outcomes: [String: Int] = [:]
    private(set) var states: Set<ParticipationState> = []

    init(seed: UInt64) {
        life = Life(seed: seed)
        oracle = Oracle(life)
    }

    mutating func live(steps: Int) throws {
        for _ in 0..<steps {
            let before = life.partnership
            let (step, result) = try life.live()
            try compare(step, result)
            if case .success(let decision) = result {
                written += decision.partnership.map {
                    ($0, Record(actor: decision.actor, at: step.moment.instant))
                }
                oracle.keep(step, changed: !decision.partnership.isEmpty)
            }
            states.formUnion(life.everyone.compactMap { oracle.standing($0, on: step.moment.day) })
            try checkPresent()
            try checkAgainst(before, step, happened: (try? result.get())?.partnership.isEmpty == false)
        }
        try checkEnd()
    }

    func expect(_ isTrue: Bool, _ invariant: @autoclosure () -> String) throws {
        guard isTrue else { throw Broken(invariant: invariant(), life: life) }
    }

    /// The program does what the oracle foresaw, and refuses what it foresaw as refused (I-01, I-06, I-09).
    private mutating func compare(_ step: LifeStep, _ result: Result<LifeDecision, any Error>) throws {
        switch result {
        case .success:
            outcomes["done", default: 0] += 1
            try expect(oracle.foresees(step) != false, "I-09: \(step.command) was allowed and must be refused")
        case .failure(let refusal):
            outcomes[(refusal as? any Refusal)?.key ?? "unexpected", default: 0] += 1
            try expect(refusal is any Refusal, "unexpected error \(refusal)")
            try expect(oracle.foresees(step) != true, "I-06: \(step.command) was refused (\(refusal)) and must not be")
        }
    }
}
