package import Cooperation
package import Journal

extension LinkPurpose {
    /// An organisation answers a paper that names it.
    package static let answer = LinkPurpose("answer")
}

/// What a personal link is about: one organisation's part in one paper.
package struct PersonalLink: Codable, Sendable, Equatable {
    package let paper: PartnershipID
    package let organisation: OrganisationID

    /// Days during which a link works.
    static let days: Int64 = 60

    package init(paper: PartnershipID, organisation: OrganisationID) {
        self.paper = paper
        self.organisation = organisation
    }

    /// Whoever holds the link speaks for the organisation, without mandate: enough to answer, never to accept.
    var speaker: Speaker { Speaker(person: nil, organisation: organisation, mandates: [], means: .link) }
}

extension PersonalLink: RenewableLink {
    static let purpose = LinkPurpose.answer
    /// To change one's mind.
    static let servesAgain = true

    /// To whom the last one went, or to where the organisation's mails go today.
    func renew(in unit: UnitOfWork, _ site: Site, _ words: Words, after mail: String?) throws {
        guard let paper = try unit.load(Partnership.self, paper),
            try unit.admitMail("renewal \(paper.id) \(organisation) \(mail ?? "")")
        else { return }
        try Notices(site: site, unit: unit, paper: paper).renew(organisation, after: mail)
    }
}

extension MailedLink {
    /// Whether the link stands in a letter, printed for an organisation without any address.
    var wasPrinted: Bool { purpose == .answer && mail == nil }
}

extension UnitOfWork {
    /// A fresh link for one address of the organisation.
    package func personalLink(_ link: PersonalLink, mail: String) throws -> Token {
        try connection.links.issue(
            .answer,
            about: link,
            mail: mail,
            at: moment.instant,
            until: moment.instant.advanced(bySeconds: PersonalLink.days * 86_400)
        )
    }

    /// A fresh link to print in a letter, short enough to be typed.
    func printedLink(_ link: PersonalLink) throws -> Token {
        try connection.links.issue(
            .answer,
            about: link,
            token: .printed(),
            at: moment.instant,
            until: moment.instant.advanced(bySeconds: PersonalLink.days * 86_400)
        )
    }
}
