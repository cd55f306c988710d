import Cooperation

extension CyclePlayer {
    /// Somebody at the table says that their organisation becomes part of another.
    mutating func merger() -> CycleAttempt { by(random.pick(seated)) { $0.merging() } }

    /// Today or soon, into any other; two at least go on.
    mutating func merging() -> CycleCommand {
        let others = standing.filter { $0 != organisation }
        guard others.count >= 2, let into = random.pick(others) else { return .wait }
        let on = day.advanced(by: random.number(0...12))
        return CycleCommand("house: merge into \(into) on \(on)") { try $0.merge(into: into, on: on) }
    }
}
