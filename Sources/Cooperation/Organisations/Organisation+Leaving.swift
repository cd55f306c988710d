extension Organisation {
    /// An administrator takes the organisation away: mandates end, people leave, it is only listed again (I-40).
    package func leave(by author: PersonID, on day: Day) throws(OrganisationRefusal) -> [OrganisationEvent] {
        try requireAdministrator(author)
        let endings = mandates.keys.filter { revocations[$0] == nil }.sorted()
            .map { OrganisationEvent.mandateRevoked(MandateRevocation(mandate: $0, lastDay: day.advanced(by: -1))) }
        let departures = members.keys.sorted().map { OrganisationEvent.memberRemoved(MemberRemoval(person: $0)) }
        return endings + departures + [.left]
    }
}
