package import Cooperation
package import Journal

extension LinkPurpose {
    /// An organisation says when it can come, without account.
    package static let poll = LinkPurpose("poll")
}

/// What a link to a meeting is about: one organisation's answer.
package struct PollLink: Codable, Sendable, Equatable {
    package let partnership: PartnershipID
    /// In which the meeting was called; a link that does not say it is of the first.
    package let cycle: Int?
    package let meeting: Int
    package let organisation: OrganisationID

    /// Days during which a link works; it may be used as often as needed.
    static let days: Int64 = 120

    package init(partnership: PartnershipID, cycle: Int, meeting: Int, organisation: OrganisationID) {
        self.partnership = partnership
        self.cycle = cycle
        self.meeting = meeting
        self.organisation = organisation
    }

    /// Whoever holds the link answers for the organisation, without mandate.
    var speaker: Speaker { Speaker(person: nil, organisation: organisation, mandates: [], means: .link) }

    /// Meetings are counted anew in each cycle: the same number is another meeting there.
    func require(_ present: Cycle) throws {
        guard present.id.number == cycle ?? 1 else { throw MeetingsRefusal.earlierCycle }
    }
}

extension PollLink: RenewableLink {
    static let purpose = LinkPurpose.poll
    /// Whoever set it aside is not asked again.
    static let servesAgain = false

    /// To whom the last one went, or to where the organisation's mails go today.
    func renew(in unit: UnitOfWork, _ site: Site, _ words: Words, after mail: String?) throws {
        guard let paper = try unit.load(Partnership.self, partnership) else { return }
        try require(try unit.cycle(of: paper))
        guard try unit.admitMail("poll \(partnership) \(meeting) \(organisation) \(mail ?? "")") else { return }
        let meetings = MeetingMail(site: site, unit: unit, partnership: partnership)
        try meetings.tell(organisation, of: meeting, after: mail)
    }
}

extension UnitOfWork {
    package func pollLink(_ link: PollLink, mail: String? = nil) throws -> Token {
        try connection.links.issue(
            .poll,
            about: link,
            mail: mail,
            at: moment.instant,
            until: moment.instant.advanced(bySeconds: PollLink.days * 86_400)
        )
    }

    /// The cycle behind a link, while its organisation still sits at the table.
    func table(of link: PollLink) throws -> (cycle: Cycle, sitting: Sitting)? {
        guard let partnership = try load(Partnership.self, link.partnership),
            partnership.isSeated(link.organisation, on: moment.day)
        else { return nil }
        let cycle = try cycle(of: partnership)
        try link.require(cycle)
        return (cycle, Sitting(partnership, speaker: link.speaker, at: moment))
    }
}

extension Link {
    static func poll(_ token: Token) -> Link { Link("date", token.text) }
    static func pollCalendar(_ token: Token) -> Link { Link("date", token.text, "rencontre.ics") }
}
