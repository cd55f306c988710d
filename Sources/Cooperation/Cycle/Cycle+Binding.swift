/// A text that was signed: who signed it, and when it was whole.
struct CycleBinding {
    let signers: [OrganisationID]
    let since: Instant

    /// Whether only those who came after the signature can mend it.
    func leavesToNewcomers(_ gap: Gap) -> Bool {
        !gap.organisations.isEmpty && Set(gap.organisations).isDisjoint(with: signers)
    }
}

extension Cycle {
    /// What binds the partners on that day; nothing while no convention is in force.
    func binding(on day: Day) -> CycleBinding? { convention.inForce(among: partners(on: day))?.binding }

    /// Whether a gap is mended while the text goes on binding: by newcomers, or because the plan was whole once since a
    /// text was signed, and waits again for an action, or for somebody who answers for one.
    func goesOn(with gap: Gap, under binding: CycleBinding) -> Bool {
        binding.leavesToNewcomers(gap)
            || ["realisation.noAction", "realisation.nobodyAccountable"].contains(gap.key) && wasPlanned
    }

    private var wasPlanned: Bool {
        convention.rounds.compactMap(\.binding).contains { realisation.wasWhole(since: $0.since) }
    }

    /// Whether those who signed a text had done before what a contract rests on (I-10, I-20).
    var isSettled: Bool {
        convention.rounds.compactMap(\.binding).contains { binding in
            preparation.missing(among: binding.signers).isEmpty
                && relations.alone(among: binding.signers, in: id.number).isEmpty
                && negotiation.topics.contains { $0.opening.record.at <= binding.since }
                && contract.isFounded(by: binding.signers, before: binding.since, start: start)
        }
    }
}

extension SigningRound {
    fileprivate var binding: CycleBinding? {
        guard signatures.count >= 2, let since = signatures.map(\.record.at).max() else { return nil }
        return CycleBinding(signers: signatures.map(\.value.organisation), since: since)
    }
}

extension Contract {
    /// Whether these signers had an object that all of them approved, a common objective, and for each objective what
    /// shows that it is reached; what was written since counts for what comes next.
    ///
    /// That all agreed with one objective is asked before they sign: what was signed without it holds.
    fileprivate func isFounded(by signers: [OrganisationID], before moment: Instant, start: Day?) -> Bool {
        let isApproved = versions(of: .object).contains { version in
            signers.allSatisfy { signer in
                version.approvals.contains { $0.value.organisation == signer && $0.record.at <= moment }
            }
        }
        let aims = allObjectives.filter { $0.written.record.at <= moment }
        let isCommon = aims.contains { aim in
            aim.kind == .collective && aim.dropped.map { $0.record.at > moment } ?? true
        }
        return isApproved && isCommon && aims.allSatisfy { $0.dropped != nil || $0.isMeasurable(start: start) }
    }
}
