import Cooperation
import Foundation
import TestSupport

extension Witness {
    /// What one step may change, and what it may not.
    func checkAgainst(_ before: Partnership, _ step: LifeStep, happened: Bool) throws {
        let after = life.partnership
        let day = step.moment.day
        try checkHistory(before, after)
        let won = Set(after.partners(on: day)).subtracting(before.partners(on: day))
        var isAcceptance = false
        if case .accept = step.command { isAcceptance = true }
        try expect(
            won.isEmpty || (isAcceptance && won == [step.organisation]),
            "I-01, I-07: \(won) became partner by something else than its own acceptance"
        )
        guard happened else {
            return try expect(before == after, "a refused command left a trace")
        }
        let own: Set<OrganisationID>
        switch step.command {
        case .name(let other), .unname(let other):
            own = [other]
            try expect(
                before.participations[other]?.acts ?? [] == after.participations[other]?.acts ?? [],
                "I-02: naming changed what \(other) said"
            )
            try expect(before.partners(on: day) == after.partners(on: day), "I-02: naming changed the partners")
        case .answer, .accept, .withdraw, .openNotice: own = [step.organisation]
        case .reply, .remind, .save, .export: own = []
        default: return
        }
        for other in life.everyone where !own.contains(other) {
            try expect(
                before.state(of: other, on: day) == after.state(of: other, on: day)
                    && before.rights(of: other, on: day) == after.rights(of: other, on: day),
                "I-05: \(step.command) of \(step.organisation) changed the place of \(other)"
            )
        }
        if case .answer(let kind, _, _, _) = step.command { try checkDecliner(step.organisation, kind) }
    }

    /// A "no" keeps the voice: to read, to answer again, to accept after all (I-05).
    private func checkDecliner(_ organisation: OrganisationID, _ kind: AnswerKind) throws {
        let rights = life.partnership.rights(of: organisation, on: life.moment.day)
        try expect(rights.isSuperset(of: Right.ofTheNamed), "I-05: answering \(kind) took rights away")
        guard let current = life.partnership.current else { return }
        let seen = life.partnership.participations[organisation]?.acts.count ?? 0
        var acceptance = Acceptance(organisation: organisation, version: current.number, hash: current.hash)
        acceptance.freely = true
        let answer = attempt(.accept(acceptance, seen: seen), by: organisation)
        try expect(answer == "partnership.accepted.1", "I-05: after \(kind) one cannot accept: \(answer)")
    }

    /// What was said stays said, in its order (I-13, I-15).
    private func checkHistory(_ before: Partnership, _ after: Partnership) throws {
        for (organisation, old) in before.participations {
            guard let new = after.participations[organisation] else {
                throw Broken(invariant: "I-13: \(organisation) was forgotten", life: life)
            }
            let isPrefix =
                new.acts.starts(with: old.acts) && new.namings.starts(with: old.namings)
                && new.replies.starts(with: old.replies) && new.reminders.starts(with: old.reminders)
                && (old.notice == nil || new.notice == old.notice)
            try expect(isPrefix, "I-13: the history of \(organisation) was rewritten")
            try expect(new.reminders.count <= 1, "S-034: reminded twice")
        }
        let isPrefix =
            after.versions.starts(with: before.versions) && after.objections.starts(with: before.objections)
            && after.departures.starts(with: before.departures)
        try expect(isPrefix, "I-13: versions, objections or departures were rewritten")
    }

    /// Written, read back and folded again, the life is the same.
    func checkEnd() throws {
        var again = Partnership(id: life.partnership.id)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        for (event, record) in written {
            let read = try PartnershipEvent(kind: event.kind, body: EventBody(try encoder.encode(event.body)))
            try expect(read == event, "\(event.kind) does not read back")
            again.apply(read, record)
        }
        try expect(again == life.partnership, "the fold of what was written is another life")
    }
}
