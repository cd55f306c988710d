import Cooperation
import TestSupport

extension CycleWitness {
    /// An agreement is with the words as they are; a closed text is the one agreed; a signature is on its hash (I-04).
    func check(_ fact: ConventionEvent, _ before: Cycle) throws {
        switch fact {
        case .agreed(let agreement):
            let pending = ledger.pending(for: agreement.organisation)
            try expect(Set(agreement.clauses).isSubset(of: pending), "I-04: agreed with words that are no longer there")
        case .closed(let closing): try check(closing)
        case .signed(let signature): try check(signature)
        case .clauseProposed, .clauseRevised, .clauseDeleted, .clauseMoved:
            try expect(ledger.rounds.last?.isOver ?? true, "I-04: a text was changed while it is signed")
        default: break
        }
    }

    private func check(_ closing: ConventionClosing) throws {
        let text = closing.text
        let present = ledger.clauses.filter { !$0.value.isDeleted }
        let written = Dictionary(uniqueKeysWithValues: text.clauses.map { ($0.number, $0) })
        try expect(Set(written.keys) == Set(present.keys), "I-04: the closed text has other clauses")
        for (number, clause) in present {
            let same = written[number]?.version == clause.version && written[number]?.text == clause.texts.last
            try expect(same, "I-04: clause \(number) was closed in other words")
        }
        let bound = partners.filter { partner in present.values.contains { ledger.binds($0, partner) } }
        try expect(Set(text.parties) == Set(bound) && bound.count >= 2, "I-10: the parties are \(text.parties)")
        for partner in partners {
            try expect(ledger.pending(for: partner).isEmpty, "I-04: closed although \(partner) has not agreed")
        }
        try expect(closing.hash == (try text.lifeHash), "I-04: the hash is of another text")
        try expect(ledger.amendments.isEmpty, "closed while an amendment is open")
    }

    private func check(_ signature: ConventionSignature) throws {
        guard let round = ledger.rounds.last, !round.isOver, round.closing.number == signature.closing else {
            return try expect(false, "I-04: signed a text that is no longer the one to sign")
        }
        let organisation = signature.organisation
        try expect(signature.hash == round.closing.hash, "I-04: signed another hash")
        try expect(round.closing.text.parties.contains(organisation), "\(organisation) signed and is not a party")
        try expect(!round.signers.contains(organisation), "I-08: \(organisation) signed twice")
        try expect(partners.contains(organisation), "I-01: \(organisation) signed and is not a partner")
        try expect(ledger.amendments.isEmpty, "signed while an amendment is open")
        let lines = ledger.openLines.values.filter(seated.contains)
        try expect(lines.isEmpty, "S-016, S-017: signed over what they do not give up: \(lines)")
    }

    /// The partners of that day, each with one voice; every objection heard; the outcome is what the voices say (I-08, I-15).
    func check(_ ending: DecisionEnding, _ before: Cycle) throws {
        guard let card = ledger.decisions[ending.decision] else {
            return try expect(false, "an unknown decision ended")
        }
        let counted = ending.counted
        try expect(Set(counted).count == counted.count, "I-08: a partner was counted twice")
        try expect(counted.count <= ending.partners.count, "I-08: more voices than partners")
        guard ending.outcome != .withdrawn, card.proposal.question.way.isShared else { return }
        try expect(
            Set(ending.partners) == Set(partners),
            "I-08: counted \(ending.partners), the partners are \(partners)"
        )
        let voices = partners.compactMap { ledger.voice(of: $0, on: ending.decision) }
        try expect(Set(counted) == Set(voices.map(\.organisation)), "I-08: other voices were counted than were given")
        for voice in voices where voice.choice == .object {
            let isHeard = ledger.isHeard(voice.organisation, on: ending.decision)
            try expect(isHeard, "I-16: closed over an objection that nobody heard")
        }
        let percent = before.rules(on: day)?.quorumPercent ?? 100
        let quorum = (partners.count * percent + 99) / 100
        func count(_ choice: VoiceChoice) -> Int { voices.count { $0.choice == choice } }
        let expected: DecisionOutcome =
            voices.count < quorum
            ? .quorumMissing
            : card.proposal.question.way == .consent
                ? (count(.object) == 0 ? .adopted : .rejected) : (count(.yes) > count(.no) ? .adopted : .rejected)
        try expect(ending.outcome == expected, "I-08: the voices say \(expected), not \(ending.outcome)")
    }

    /// What all owe closes only once each partner found it closed; what one owes, by that one (I-19).
    func check(_ closed: CommitmentNumber, amid new: ArraySlice<TableEntry>) throws {
        let found = ledger.findings[closed.number] ?? []
        guard let commitment = ledger.commitments[closed.number] else { return try expect(false, "I-19: unknown") }
        guard let owner = commitment.owner else {
            return try expect(found.isSuperset(of: partners), "I-19: closed for all by \(found) only")
        }
        try expect(found.contains(owner), "I-19: closed by another than \(owner)")
    }

    /// A cycle ends when each partner has filed or waived, each action has its end and what all owe is closed (I-21, I-22).
    func check(_ ending: CycleEnding, _ before: Cycle) throws {
        if ending.way == .abandoned {
            let stop = !partners.isEmpty && partners.allSatisfy { ledger.wishes[$0] == .stop }
            try expect(stop || seated.count < 2, "I-08: abandoned although somebody wishes to go on")
            let state = before.state(on: day)
            let isFramed = [.framed, .realising, .assessing, .returned].contains(state)
            return try expect(!isFramed, "I-21: abandoned as \(state), without its assessments")
        }
        for partner in before.partners(on: day) {
            try expect(ledger.filed.contains(partner), "I-21: ended without the assessment of \(partner)")
            try expect(ledger.wishes[partner] != nil, "I-08: ended without the wish of \(partner)")
        }
        try expect(ledger.outcomes.isSuperset(of: ledger.actions), "I-22: an action has no end")
        let open = ledger.commitments.filter { $0.value.owner == nil && !ledger.closedCommitments.contains($0.key) }
        try expect(open.isEmpty, "I-19: ended while all still owe something")
        let goOn = before.partners(on: day).count { ledger.wishes[$0] == .renew || ledger.wishes[$0] == .change }
        try expect((ending.way == .renewed) == (goOn >= 2), "I-10: \(ending.way) with \(goOn) that go on")
        guard ending.way == .renewed else { return }
        let stays = before.seated(on: day).filter { ledger.wishes[$0] != .stop }
        try expect(seated == stays, "S-056: renewed with \(seated), not \(stays)")
    }
}
