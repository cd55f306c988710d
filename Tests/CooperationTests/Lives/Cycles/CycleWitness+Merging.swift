import Cooperation
import TestSupport

extension CycleWitness {
    /// To say a merger makes nobody a partner, and moves nobody but the two that it names (I-01, I-05).
    func check(_ succession: Succession, _ before: Cycle) throws {
        let won = Set(partners).subtracting(before.partners(on: day))
        try expect(won.isEmpty, "I-01: a merger made a partner of \(won)")
        for house in life.table.houses.keys where house != succession.organisation && house != succession.into {
            let (was, now) = (before.partnership.state(of: house, on: day), cycle.partnership.state(of: house, on: day))
            try expect(was == now, "I-05: the merger of \(succession.organisation) moved \(house)")
        }
    }

    /// From its last day on it writes in no chapter (I-08).
    func checkVoice(_ entry: TableEntry) throws {
        guard entry.fact is any ChapterEvent, let actor = entry.record.actor.organisation,
            let since = ledger.gone[actor]
        else { return }
        try expect(entry.day < since, "I-08: \(actor) wrote \(entry.fact.kind) and is part of another")
    }

    /// Whoever became part of another has no voice, and what it signed and what it carries stays in its name.
    func checkMerged() throws {
        for (gone, since) in ledger.gone where since <= day {
            try expect(!seated.contains(gone), "I-08: \(gone) is part of another and has a seat")
            try expect(!partners.contains(gone), "I-08: \(gone) is part of another and has a voice")
            for decision in cycle.decisions.open where decision.way.isShared && decision.voices[gone] != nil {
                let isFallen = decision.fallen(among: partners).contains(gone)
                try expect(isFallen, "I-08: the voice of \(gone) is counted in question \(decision.number)")
            }
            try checkSignatures(of: gone)
            try checkAmounts(of: gone)
        }
    }

    /// The name and the hash under a text are those of the day on which it was signed (I-04, I-13).
    private func checkSignatures(of gone: OrganisationID) throws {
        for (index, card) in ledger.rounds.enumerated() where card.signers.contains(gone) {
            let signature = cycle.convention.rounds[index].signature(of: gone)?.value
            let isKept = signature?.organisation == gone && signature?.hash == card.closing.hash
            try expect(isKept, "I-04: the signature of \(gone) under text \(index + 1) is not what it was")
        }
    }

    /// No amount is lost, and none passes to somebody else (I-36).
    private func checkAmounts(of gone: OrganisationID) throws {
        let written = ledger.lines.values.filter { $0.owner.organisation == gone }
        let standing = cycle.budget.lines.values.map(\.value).filter { $0.owner.organisation == gone }
        let (before, now) = (written.reduce(0) { $0 + $1.cents }, standing.reduce(0) { $0 + $1.cents })
        try expect(
            written.count == standing.count && before == now,
            "I-36: the lines of \(gone) hold \(now), not \(before)"
        )
        let shares = BudgetAccount.Side.allCases.reduce(0) { $0 + (cycle.budget.shares(of: $1)[gone] ?? 0) }
        try expect(shares == before, "I-36: the shares give \(gone) \(shares), not \(before)")
    }
}
