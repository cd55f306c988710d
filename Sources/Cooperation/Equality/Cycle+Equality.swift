extension Cycle {
    /// Tries each act on the paper and in its chapters for each one at the table, on copies.
    package func equality(
        at moment: Moment,
        trying acts: [EqualityAct<Cycle>] = CycleActs.all
    ) -> EqualityAudit {
        let deciding = partners(on: moment.day)
        let table = seated(on: moment.day)
        let charges = ChargeRole.allCases.compactMap { frame.charge($0, partners: deciding, seated: table)?.value }
        let people = Dictionary(
            charges.map { ($0.organisation, $0.person) },
            uniquingKeysWith: { first, _ in first }
        )
        let sittings = partnership.sittings(people: people, at: moment)
        func trials(_ acts: [EqualityAct<Cycle>]) -> [EqualityAudit.Trial] {
            acts.map { $0.trial(on: self, by: sittings) }
        }
        return EqualityAudit(
            trials: partnership.equality(at: moment).trials + trials(acts),
            procedural: trials(CycleActs.procedural),
            facilitating: people.keys.sorted()
        )
    }
}

extension EqualityAct where Subject == Cycle {
    /// An act of a chapter; `prepare` first sets on the copy what there must be for it to be tried.
    package init<Fact: Event>(
        _ name: String,
        forPartners isForPartners: Bool = false,
        isFresh: Bool = true,
        after prepare: @escaping @Sendable (inout Cycle, Sitting) -> Void = { _, _ in },
        _ decide: @escaping @Sendable (Cycle, Sitting) throws -> Deed<Fact>
    ) {
        self.init(name: name, isForPartners: isForPartners, isFresh: isFresh) { cycle, sitting in
            var copy = cycle
            prepare(&copy, sitting)
            _ = try decide(copy, sitting)
        }
    }
}
