import Cooperation
import Foundation
import TestSupport

extension CycleWitness {
    /// What counts only under a mandate, and the least that this one must allow.
    private static let needed: [String: MandateScope] = [
        "partnership.accepted.1": .decide, "partnership.withdrawn.1": .decide,
        "relations.readingProposed.1": .decide, "relations.readingAccepted.1": .decide,
        "contract.textApproved.1": .decide, "convention.agreed.1": .decide, "convention.signed.1": .sign,
        "frame.approved.1": .decide, "frame.distrusted.1": .decide, "decisions.spoken.1": .opinion,
        "decisions.confirmed.1": .decide,
        "realisation.closureFound.1": .decide, "budget.potMoved.1": .decide, "evaluation.waived.1": .decide,
        "evaluation.jointAnswered.1": .opinion, "evaluation.wished.1": .decide, "course.ended.1": .decide,
    ]
    /// What names another organisation than the one that speaks.
    private static let namingOthers: Set<String> = [
        "partnership.organisationNamed.1", "partnership.organisationUnnamed.1", "realisation.roleOffered.1",
        "realisation.taskOffered.1", "meetings.tasked.1", "convention.signerReminded.1",
    ]

    /// One fact as it was written: who may have written it, and whether what it rests on was there.
    func check(_ entry: TableEntry, amid new: ArraySlice<TableEntry>, _ before: Cycle) throws {
        let isInherited = new.first?.fact is CourseEvent && !(entry.fact is CourseEvent)
        if !isInherited { try checkOwnWord(entry) }
        try checkMandate(entry)
        try checkVoice(entry)
        switch entry.fact {
        case let fact as ConventionEvent: try check(fact, before)
        case let fact as DecisionsEvent:
            if case .closed(let ending) = fact { try check(ending, before) }
        case let fact as RealisationEvent:
            if case .commitmentClosed(let closed) = fact { try check(closed, amid: new) }
        case let fact as CourseEvent:
            if case .ended(let ending) = fact { try check(ending, before) }
        case let fact as BudgetEvent: try check(fact, by: entry.record.actor.organisation)
        case let fact as FrameEvent:
            if case .agreed(let agreement) = fact { try check(agreement, amid: new) }
        case let fact as PartnershipEvent:
            if case .merged(let succession) = fact { try check(succession, before) }
        default: break
        }
    }

    /// Nobody writes for another.
    private func checkOwnWord(_ entry: TableEntry) throws {
        guard let actor = entry.record.actor.organisation, !Self.namingOthers.contains(entry.fact.kind) else { return }
        let body = try JSONSerialization.jsonObject(with: try entry.body, options: .fragmentsAllowed) as? [String: Any]
        for key in ["organisation", "author"] {
            guard let named = body?[key] as? String else { continue }
            try expect(named == actor.rawValue, "\(actor) wrote \(entry.fact.kind) for \(named)")
        }
    }

    /// What binds an organisation is written under a mandate of its own, valid that day and wide enough (I-09).
    private func checkMandate(_ entry: TableEntry) throws {
        guard var needed = Self.needed[entry.fact.kind] else { return }
        if case .spoken(let voice) = entry.fact as? DecisionsEvent,
            ledger.decisions[voice.decision]?.proposal.question.way.isShared == true
        {
            needed = .decide
        }
        let actor = entry.record.actor
        let power = ledger.powers.first {
            $0.organisation == actor.organisation && $0.mandate.id == actor.mandate && $0.mandate.person == actor.person
        }
        guard let power else { return try expect(false, "I-09: \(entry.fact.kind) without a mandate") }
        let mandate = power.mandate
        let isValid = power.revoked == nil && mandate.from <= day && (mandate.until.map { $0 >= day } ?? true)
        try expect(isValid, "I-09: \(entry.fact.kind) under a mandate that is not valid on \(day)")
        try expect(mandate.scope >= needed, "I-09: \(entry.fact.kind) under a mandate to \(mandate.scope)")
        if case .potMoved(let movement) = entry.fact as? BudgetEvent {
            try expect(mandate.ceilingCents.map { $0 >= movement.cents } ?? true, "I-09: above the mandate's ceiling")
        }
        if mandate.area == .referBack, let referral = Self.referral(of: entry) {
            try expect(referral.map { $0 <= day } ?? false, "I-09: \(entry.fact.kind) without referring back")
        }
    }

    /// The day of the return that a fact keeps, none as well; nothing for a fact that keeps no such day.
    private static func referral(of entry: TableEntry) -> Day?? {
        if case .signed(let signature) = entry.fact as? ConventionEvent { return .some(signature.referredBackOn) }
        if case .potMoved(let movement) = entry.fact as? BudgetEvent { return .some(movement.referredBackOn) }
        if case .withdrawn(let withdrawal) = entry.fact as? PartnershipEvent { return .some(withdrawal.referredBackOn) }
        return nil
    }

    /// All partners agreed to that version of the frame, two at least.
    private func check(_ agreement: FrameAgreement, amid new: ArraySlice<TableEntry>) throws {
        try expect(agreement.partners.count >= 2, "I-10: a frame of fewer than two")
        try expect(agreement.version == ledger.frameVersions, "a frame that is not the last one stands")
        for partner in agreement.partners {
            try expect(ledger.frameApprovals.contains(partner), "I-09: \(partner) never agreed to the frame")
        }
        try expect(Set(agreement.partners) == Set(partners), "I-08: the frame was not agreed by the partners")
    }

    /// A line belongs to the one that writes it or to the common pot, and nobody touches another's (I-36).
    private func check(_ fact: BudgetEvent, by actor: OrganisationID?) throws {
        var owners: [BudgetLine.Owner] = []
        switch fact {
        case .lineAdded(let line): owners = [line.owner]
        case .lineChanged(let line): owners = [line.owner] + [ledger.lines[line.number]?.owner].compactMap(\.self)
        case .lineRemoved(let line): owners = [ledger.lines[line.number]?.owner].compactMap(\.self)
        case .stepReached(let step): owners = [ledger.lines[step.line]?.owner].compactMap(\.self)
        default: return
        }
        for case .partner(let owner) in owners {
            try expect(owner == actor, "I-36: \(actor?.rawValue ?? "-") wrote a line of \(owner)")
        }
    }
}
