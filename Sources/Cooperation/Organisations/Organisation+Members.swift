extension Organisation {
    /// Somebody who accepted an invitation joins, while its author still administers.
    package func join(_ person: PersonID, as role: MemberRole, invitedBy author: PersonID) throws(OrganisationRefusal)
        -> [OrganisationEvent]
    {
        guard members[person] == nil else { throw .alreadyMember }
        guard members[author] == .administrator else { throw .invitationVoid }
        return [.memberJoined(Member(person: person, role: role))]
    }

    /// An administrator changes what a member may do here.
    package func change(_ person: PersonID, to role: MemberRole, by author: PersonID) throws(OrganisationRefusal)
        -> [OrganisationEvent]
    {
        try requireAdministrator(author)
        guard let current = members[person] else { throw .notMember }
        guard current != role else { return [] }
        if current == .administrator { try requireAnotherAdministrator(than: person) }
        return [.memberJoined(Member(person: person, role: role))]
    }

    /// An administrator removes a member, or a member leaves; their mandates end the same day.
    package func remove(_ person: PersonID, by author: PersonID, on day: Day) throws(OrganisationRefusal)
        -> [OrganisationEvent]
    {
        if author != person { try requireAdministrator(author) }
        guard let role = members[person] else { throw .notMember }
        if role == .administrator { try requireAnotherAdministrator(than: person) }
        let endings = mandates.values
            .filter { $0.person == person && revocations[$0.id] == nil }
            .sorted { $0.id < $1.id }
            .map { OrganisationEvent.mandateRevoked(MandateRevocation(mandate: $0.id, lastDay: day.advanced(by: -1))) }
        return endings + [.memberRemoved(MemberRemoval(person: person))]
    }

    package func requireAdministrator(_ person: PersonID) throws(OrganisationRefusal) {
        guard members[person] == .administrator else { throw .notAdministrator }
    }

    private func requireAnotherAdministrator(than person: PersonID) throws(OrganisationRefusal) {
        guard members.contains(where: { $0.key != person && $0.value == .administrator }) else {
            throw .lastAdministrator
        }
    }
}
