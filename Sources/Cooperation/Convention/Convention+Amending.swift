extension Convention {
    /// Anyone at the table proposes another text for a clause, or that it go; even while the text is being signed.
    ///
    /// A clause that obliged some would come to oblige all only when it is said so.
    package func amend(
        _ number: Int,
        basedOn version: Int,
        _ text: ClauseText?,
        reason: String?,
        bindingAll: Bool = false,
        by sitting: Sitting
    ) throws -> Deed<ConventionEvent> {
        try sitting.requireSeat()
        let clause = try present(number)
        guard version == clause.version else { throw ConventionRefusal.clauseChanged(version: clause.version) }
        let text = try text.map { try checked($0, in: clause, bindingAll: bindingAll, sitting) }
        guard text != clause.text else { throw ConventionRefusal.nothingChanged }
        let amendment = ClauseAmendment(
            number: amendments.count + 1,
            clause: number,
            basedOn: version,
            text: text,
            reason: reason?.meaningful
        )
        return Deed([.amendmentProposed(amendment)])
    }

    /// Takes an amendment into the text: never by the one that proposed it (I-16).
    package func adopt(_ number: Int, in cycle: Cycle, by sitting: Sitting) throws -> Deed<ConventionEvent> {
        try sitting.requireSeat()
        let amendment = try unanswered(number)
        guard deciders(of: amendment, among: sitting.seated).contains(sitting.organisation) else {
            throw ConventionRefusal.notYoursToAdopt
        }
        let clause = try present(amendment.clause)
        guard clause.version == amendment.proposal.value.basedOn else {
            throw ConventionRefusal.amendmentStale(version: clause.version)
        }
        let binding = inForce(among: cycle.partners(on: sitting.day))?.number
        let answer = AmendmentAnswer(
            amendment: number,
            isAdopted: true,
            afterSignature: binding != nil && binding == openRound?.number
        )
        return Deed([.amendmentAnswered(answer)])
    }

    /// Leaves the text as it is, and says why; its author takes an amendment back without a reason.
    package func setAside(_ number: Int, reason: String?, by sitting: Sitting) throws -> Deed<ConventionEvent> {
        try sitting.requireSeat()
        let amendment = try unanswered(number)
        guard amendment.author == sitting.organisation || reason?.meaningful != nil else {
            throw ConventionRefusal.reasonMissing
        }
        return Deed([
            .amendmentAnswered(AmendmentAnswer(amendment: number, isAdopted: false, reason: reason?.meaningful))
        ])
    }

    /// Who may adopt an amendment: those whom the clause obliges or would oblige, its author aside; when there are
    /// none, anybody else at the table.
    package func deciders(of amendment: AmendmentCourse, among seated: [OrganisationID]) -> [OrganisationID] {
        let others = seated.filter { $0 != amendment.author }
        let before = clause(amendment.clause)?.text
        let concerned = others.filter { organisation in
            (before?.binds(organisation) ?? false) || (amendment.proposal.value.text?.binds(organisation) ?? false)
        }
        return concerned.isEmpty ? others : concerned
    }

    private func unanswered(_ number: Int) throws -> AmendmentCourse {
        guard let amendment = amendment(number) else { throw ConventionRefusal.amendmentUnknown }
        guard amendment.isOpen else { throw ConventionRefusal.amendmentAnswered }
        return amendment
    }
}
