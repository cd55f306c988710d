extension Convention {
    /// Chooses what the text is called and which model it follows; may be chosen again while the text is open.
    package func begin(_ start: ConventionStart, by sitting: Sitting) throws -> Deed<ConventionEvent> {
        try sitting.requireSeat()
        try requireOpen()
        guard let title = start.title.meaningful else { throw ConventionRefusal.titleMissing }
        let start = ConventionStart(title: title, model: start.model)
        guard start != self.start?.value else { throw ConventionRefusal.nothingChanged }
        return Deed([.begun(start)])
    }

    /// A clause enters the text, where the model has it or at the end.
    ///
    /// Written instead of one that was taken out and that obliged some, it obliges all only when it is said so.
    package func propose(
        _ text: ClauseText,
        insteadOf gone: Int? = nil,
        bindingAll: Bool = false,
        by sitting: Sitting
    ) throws -> Deed<ConventionEvent> {
        try sitting.requireSeat()
        try requireOpen()
        let text = try checked(text, sitting)
        let obliged = gone.flatMap { clause($0)?.text.obliges } ?? []
        guard bindingAll || !text.obliges.isEmpty || obliged.isEmpty else { throw ConventionRefusal.obligesWidened }
        let proposed = ProposedClause(
            clause: clauses.count + deleted.count + 1,
            place: place(for: text.topic),
            text: text
        )
        return Deed([.clauseProposed(proposed)])
    }

    /// The organisation that proposed a clause writes it anew; the others amend it.
    ///
    /// A clause that obliged some comes to oblige all only when it is said so.
    package func revise(
        _ number: Int,
        basedOn version: Int,
        _ text: ClauseText,
        bindingAll: Bool = false,
        by sitting: Sitting
    ) throws -> Deed<ConventionEvent> {
        try sitting.requireSeat()
        let clause = try present(number)
        guard clause.author == sitting.organisation else { throw ConventionRefusal.notYourClause }
        try requireOpen()
        guard version == clause.version else { throw ConventionRefusal.clauseChanged(version: clause.version) }
        try requireUnamended(number)
        let text = try checked(text, in: clause, bindingAll: bindingAll, sitting)
        guard text != clause.text else { throw ConventionRefusal.nothingChanged }
        return Deed([.clauseRevised(RevisedClause(clause: number, text: text))])
    }

    /// Takes a clause out; not while somebody amends it, and only by the one that proposed it.
    package func delete(_ number: Int, basedOn version: Int, reason: String?, by sitting: Sitting) throws
        -> Deed<ConventionEvent>
    {
        try sitting.requireSeat()
        let clause = try present(number)
        try requireUnamended(number)
        guard clause.author == sitting.organisation else { throw ConventionRefusal.notYourClause }
        try requireOpen()
        guard version == clause.version else { throw ConventionRefusal.clauseChanged(version: clause.version) }
        return Deed([.clauseDeleted(ClauseDeletion(clause: number, reason: reason?.meaningful))])
    }

    /// Puts a clause elsewhere; what was agreed stays agreed.
    package func move(_ number: Int, to article: Int, by sitting: Sitting) throws -> Deed<ConventionEvent> {
        try sitting.requireSeat()
        _ = try present(number)
        try requireOpen()
        let place = min(max(1, article), clauses.count) - 1
        guard self.article(of: number) != place + 1 else { throw ConventionRefusal.nothingChanged }
        return Deed([.clauseMoved(ClauseMove(clause: number, place: place))])
    }

    func requireOpen() throws {
        guard openRound == nil else { throw ConventionRefusal.closedForSignature }
    }

    func present(_ number: Int) throws -> Clause {
        guard let clause = clause(number) else { throw ConventionRefusal.clauseUnknown }
        guard clause.deletion == nil else { throw ConventionRefusal.clauseDeleted }
        return clause
    }

    /// The text of a clause as it will be kept: trimmed, obliging only those at the table and those whom it obliged.
    func checked(
        _ text: ClauseText,
        in clause: Clause? = nil,
        bindingAll: Bool = false,
        _ sitting: Sitting
    ) throws -> ClauseText {
        guard let heading = text.heading.meaningful else { throw ConventionRefusal.headingMissing }
        guard let content = text.text.meaningful else { throw ConventionRefusal.textMissing }
        let (obliges, obliged) = (Set(text.obliges), clause?.text.obliges ?? [])
        guard obliges.isSubset(of: sitting.seated + obliged) else { throw ConventionRefusal.obligesStranger }
        guard bindingAll || !obliges.isEmpty || obliged.isEmpty else { throw ConventionRefusal.obligesWidened }
        return ClauseText(heading: heading, text: content, topic: text.topic, obliges: obliges.sorted())
    }

    private func requireUnamended(_ number: Int) throws {
        if let amendment = openAmendments(of: number).first {
            throw ConventionRefusal.beingAmended(amendment: amendment.number)
        }
    }

    /// Before the first clause that the model puts later.
    private func place(for topic: ClauseTopic?) -> Int {
        let order = start?.value.model.topics ?? []
        guard let topic, let rank = order.firstIndex(of: topic) else { return clauses.count }
        let later = Set(order[rank...].dropFirst())
        return clauses.firstIndex { $0.text.topic.map(later.contains) ?? false } ?? clauses.count
    }
}
