extension Convention {
    /// Those of these partners who signed the text in force.
    package func engaged(among partners: [OrganisationID]) -> Set<OrganisationID> {
        guard let round = inForce(among: partners) else { return [] }
        return Set(partners.filter { round.signature(of: $0) != nil })
    }

    /// A clause by its own number, deleted ones included.
    package func clause(_ number: Int) -> Clause? {
        clauses.first { $0.number == number } ?? deleted.first { $0.number == number }
    }

    /// The place of a clause in the text, from 1; nothing for one that was deleted.
    package func article(of number: Int) -> Int? {
        clauses.firstIndex { $0.number == number }.map { $0 + 1 }
    }

    package func amendment(_ number: Int) -> AmendmentCourse? { amendments.first { $0.number == number } }

    package var openAmendments: [AmendmentCourse] { amendments.filter(\.isOpen) }

    package func openAmendments(of clause: Int) -> [AmendmentCourse] {
        amendments.filter { $0.clause == clause && $0.isOpen }
    }

    package func round(_ number: Int) -> SigningRound? {
        rounds[numbered: number]
    }

    /// The text that is closed for signature, while it is.
    package var openRound: SigningRound? { rounds.last.flatMap { $0.isOpen ? $0 : nil } }

    /// The signed text that binds the partners.
    package func inForce(among partners: [OrganisationID]) -> SigningRound? {
        rounds.last { $0.isInForce(among: partners) }
    }

    /// The sections of the model that nobody has written yet, in order.
    package var unwritten: [ClauseTopic] {
        let written = Set(clauses.compactMap(\.text.topic))
        return (start?.value.model.topics ?? []).filter { !written.contains($0) }
    }

    /// What an organisation has still to agree with: clauses that oblige it and changed since it did, and deletions of
    /// clauses it had agreed with (I-04).
    package func pending(for organisation: OrganisationID) -> [Clause] {
        let agreed = agreements[organisation] ?? [:]
        func isPending(_ clause: Clause) -> Bool { clause.isPending(for: organisation, agreed: agreed[clause.number]) }
        return clauses.filter(isPending) + deleted.filter(isPending)
    }

    /// The partners who have still to agree with one clause.
    package func waiting(for clause: Clause, among partners: [OrganisationID]) -> [OrganisationID] {
        partners.filter { clause.isPending(for: $0, agreed: agreements[$0]?[clause.number]) }
    }

    /// The partners whom at least one clause obliges.
    package func obliged(among partners: [OrganisationID]) -> [OrganisationID] {
        partners.filter { partner in clauses.contains { $0.text.binds(partner) } }.sorted()
    }

    /// The text as it stands, for the parties of that day.
    package func text(in cycle: Cycle, on day: Day) -> ConventionText {
        ConventionText(
            title: start?.value.title ?? cycle.partnership.title,
            model: start?.value.model ?? .blank,
            parties: obliged(among: cycle.partners(on: day)),
            noticeDays: cycle.partnership.current?.paper.noticeDays ?? 0,
            clauses: clauses.map { ConventionText.Clause(number: $0.number, version: $0.version, text: $0.text) }
        )
    }
}

extension Clause {
    /// Whether an organisation that agreed with this version of it, or with none, has still to agree.
    fileprivate func isPending(for organisation: OrganisationID, agreed version: Int?) -> Bool {
        if deletion != nil { return version != nil && version != self.version }
        return version != self.version && text.binds(organisation)
    }
}
