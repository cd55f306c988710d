extension Organisation {
    /// An administrator gives one of the members a mandate; only a verified organisation speaks for itself (I-01).
    package func issue(_ mandate: Mandate, by author: PersonID) throws(OrganisationRefusal) -> [OrganisationEvent] {
        try requireAdministrator(author)
        guard verified != nil else { throw .notVerified }
        guard !isMerged(on: mandate.from) else { throw .merged }
        guard mandates[mandate.id] == nil else { throw .mandateAlreadyIssued }
        guard members[mandate.person] != nil else { throw .notMember }
        guard !mandate.title.allSatisfy(\.isWhitespace) else { throw .titleMissing }
        if let until = mandate.until, until < mandate.from { throw .datesInverted }
        if let ceiling = mandate.ceilingCents, ceiling < 0 { throw .ceilingNegative }
        if let supporter = mandate.supporter {
            guard members[supporter] != nil, supporter != mandate.person else { throw .supporterNotMember }
        }
        return [.mandateIssued(mandate)]
    }

    /// An administrator ends a mandate: it covers no further act, that day included; what was done under it stands.
    package func revoke(_ mandate: MandateID, by author: PersonID, on day: Day) throws(OrganisationRefusal)
        -> [OrganisationEvent]
    {
        try requireAdministrator(author)
        guard mandates[mandate] != nil else { throw .mandateUnknown }
        guard revocations[mandate] == nil else { throw .mandateEnded }
        return [.mandateRevoked(MandateRevocation(mandate: mandate, lastDay: day.advanced(by: -1)))]
    }

    /// The mandates as they stand: a revoked one ends on its last day, all of them end with the organisation.
    package func mandates(of person: PersonID) -> [Mandate] {
        mandates.values.filter { $0.person == person }.map(effective).sorted { $0.id < $1.id }
    }

    /// The mandate with its true end.
    package func effective(_ mandate: Mandate) -> Mandate {
        let ends = [revocations[mandate.id]?.lastDay, merger?.on.advanced(by: -1), mandate.until].compactMap(\.self)
        guard let end = ends.min(), end != mandate.until else { return mandate }
        return Mandate(
            id: mandate.id,
            person: mandate.person,
            title: mandate.title,
            scope: mandate.scope,
            area: mandate.area,
            ceilingCents: mandate.ceilingCents,
            from: mandate.from,
            until: end,
            supporter: mandate.supporter
        )
    }

    /// The member as one who speaks for the organisation, or nothing for a stranger.
    package func speaker(_ person: PersonID) -> Speaker? {
        guard members[person] != nil else { return nil }
        return Speaker(person: person, organisation: id, mandates: mandates(of: person), means: .account)
    }
}
