extension Convention {
    /// A convention in force is what the next step of the cycle waits for.
    package func missing(in cycle: Cycle, on day: Day) -> [Gap] {
        let partners = cycle.partners(on: day)
        if let round = inForce(among: partners) {
            let newcomers = obliged(among: partners).filter { !round.text.parties.contains($0) }
            return newcomers.isEmpty ? [] : [Gap("convention.newcomers", .convention, of: newcomers)]
        }
        if let round = openRound {
            return unsettled(in: cycle, on: day)
                + [Gap("convention.unsigned", .convention, of: round.awaited(among: partners))]
        }
        return obstacles(in: cycle, on: day) + [Gap("convention.notClosed", .convention)]
    }

    /// What keeps the text from being closed for signature, in the order of the work.
    package func obstacles(in cycle: Cycle, on day: Day) -> [Gap] {
        guard start != nil, !clauses.isEmpty else { return [Gap("convention.notBegun", .convention)] }
        let partners = cycle.partners(on: day)
        var gaps: [Gap] = []
        if obliged(among: partners).count < 2 { gaps.append(Gap("convention.tooFewPartners", .overview)) }
        if !clauses.contains(where: { $0.text.topic == .withdrawal }) {
            gaps.append(Gap("convention.noWithdrawal", .convention))
        }
        if let first = clauses.firstIndex(where: \.text.hasBlanks) {
            gaps.append(Gap("convention.blanks", .convention, ["article": .number(first + 1)]))
        }
        if let orphan = orphans(in: cycle, on: day).first, let article = article(of: orphan.number) {
            let place: [String: TraceLine.Argument] = ["article": .number(article), "clause": .number(orphan.number)]
            gaps.append(Gap("convention.nobodyObliged", .convention, place))
        }
        gaps += unsettled(in: cycle, on: day)
        let undecided = partners.filter { !pending(for: $0).isEmpty }
        if !undecided.isEmpty { gaps.append(Gap("convention.notAgreed", .convention, of: undecided)) }
        return gaps
    }

    /// The clauses all of whose obliged organisations left the table: nobody would hold to them.
    package func orphans(in cycle: Cycle, on day: Day) -> [Clause] {
        let seated = Set(cycle.seated(on: day))
        return clauses.filter { !$0.text.obliges.isEmpty && seated.isDisjoint(with: $0.text.obliges) }
    }

    /// What keeps anybody from signing, whatever the text: an open amendment, a red line, a question without answer;
    /// while nothing binds the partners yet, objectives that they do not share (S-007, S-033).
    package func unsettled(in cycle: Cycle, on day: Day) -> [Gap] {
        var gaps: [Gap] = []
        if let amendment = openAmendments.first {
            gaps.append(Gap("convention.amended", .convention, ["amendment": .number(amendment.number)]))
        }
        let lines = cycle.negotiation.openRedLines(on: day).filter(cycle.seated(on: day).contains)
        if !lines.isEmpty { gaps.append(Gap("convention.redLines", .negotiation, of: lines)) }
        if cycle.preparation.unansweredQuestions(on: day) > 0 {
            gaps.append(Gap("convention.questions", .preparation))
        }
        if cycle.binding(on: day) == nil, let sharing = cycle.contract.missingSharing(among: cycle.partners(on: day)) {
            gaps.append(sharing)
        }
        return gaps
    }

    package func matters(for organisation: OrganisationID, in cycle: Cycle, on day: Day) -> [Matter] {
        let seated = cycle.seated(on: day)
        var matters: [Matter] = []
        if let round = openRound, round.awaited(among: cycle.partners(on: day)).contains(organisation) {
            matters.append(Matter("convention.sign", .convention))
        }
        let toDecide = openAmendments.filter { deciders(of: $0, among: seated).contains(organisation) }.count
        if toDecide > 0 {
            matters.append(Matter("convention.amendments", .convention, ["count": .number(toDecide)]))
        }
        let pending = pending(for: organisation).count
        if pending > 0 { matters.append(Matter("convention.agree", .convention, ["count": .number(pending)])) }
        return matters
    }
}

extension Gap {
    /// The key without its chapter.
    package var shortKey: String { key.firstIndex(of: ".").map { String(key[$0...].dropFirst()) } ?? key }
}
