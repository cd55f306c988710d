import Cooperation
import TestSupport

extension CycleWitness {
    /// A cycle is suspended, taken up again, ended and renewed by what was written, and by nothing else.
    func checkMove(from before: Cycle, on wasOn: Day, by new: ArraySlice<TableEntry>) throws {
        let course = new.compactMap { $0.fact as? CourseEvent }
        let (was, now) = (before.state(on: wasOn), cycle.state(on: day))
        var isRenewed = false
        for case .ended(let ending) in course { isRenewed = ending.way == .renewed }
        try expect(cycle.id.number == before.id.number + (isRenewed ? 1 : 0), "S-056: another cycle without a word")
        if isRenewed { return try expect(now == .idea || now == .diagnosing, "S-056: renewed as \(now)") }
        if [.closed, .renewed, .abandoned].contains(was) {
            try expect(now == was && new.allSatisfy { !($0.fact is any ChapterEvent) }, "S-056: went on after its end")
        } else if was != now, [.closed, .renewed, .abandoned, .suspended].contains(now) || was == .suspended {
            try expect(!course.isEmpty, "life cycle: from \(was) to \(now) without a word")
        }
        try checkFrame(before, wasOn, new)
    }

    /// The frame in force is changed by a decision, never by a proposal (S-047).
    private func checkFrame(_ before: Cycle, _ wasOn: Day, _ new: ArraySlice<TableEntry>) throws {
        guard before.id == cycle.id, let ruling = before.ruling(on: wasOn), before.partners(on: wasOn) == partners
        else {
            return
        }
        let isDecided = new.contains { entry in
            if case .closed = entry.fact as? DecisionsEvent { true } else { false }
        }
        try expect(isDecided || cycle.ruling(on: day) == ruling, "S-047: frame \(ruling) fell without a decision")
    }

    /// What an organisation with every power may do at this table: leave (I-06), and whatever another may (I-11).
    func checkTable() throws {
        let table = life.table
        for organisation in seated {
            let speaker = Self.powerful(organisation)
            let seen = cycle.partnership.participations[organisation]?.acts.count ?? 0
            guard cycle.partnership.state(of: organisation, on: day) != .onNotice else { continue }
            do {
                _ = try cycle.partnership.withdraw(message: nil, seen: seen, by: speaker, at: table.moment)
            } catch { try expect(false, "I-06: \(organisation) cannot leave: \(error)") }
        }
        guard !isOver else { return }
        let audit = cycle.equality(at: table.moment)
        for trial in audit.unequal { try expect(false, "I-11: \(trial.act) is not open to all: \(trial.answers)") }
        for trial in audit.trials where trial.isFresh {
            let answers = Set(trial.answers.values)
            try expect(answers.count <= 1, "I-11: \(trial.act) is answered differently: \(trial.answers)")
        }
    }

    private static func powerful(_ organisation: OrganisationID) -> Speaker {
        let person = PersonID("toute-puissante")
        let mandate = Mandate(
            id: MandateID("tout"),
            person: person,
            title: "présidente",
            scope: .sign,
            area: .autonomous,
            from: Day(number: 0)
        )
        return Speaker(person: person, organisation: organisation, mandates: [mandate], means: .account)
    }
}
