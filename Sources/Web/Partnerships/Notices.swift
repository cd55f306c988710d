package import Cooperation
package import Journal

/// Tells organisations that a paper names them, and those at the table what they answered.
package struct Notices {
    package let site: Site
    package let unit: UnitOfWork
    package let paper: Partnership

    package init(site: Site, unit: UnitOfWork, paper: Partnership) {
        self.site = site
        self.unit = unit
        self.paper = paper
    }

    /// Sends the one notice to each organisation named that has had none; returns those that nothing reaches.
    package func send(by speaker: Speaker) throws -> [OrganisationID] {
        let unreachable = try paper.unaware.filter { try unit.load(Organisation.self, $0)?.isReachable != true }
        let events = try paper.notify(
            initiatorVerified: try isInitiatorVerified,
            unreachable: Set(unreachable),
            by: speaker,
            at: unit.moment
        )
        try unit.append(Partnership.self, paper.id, events, by: speaker.actor())
        for case .noticeSent(let notice) in events { try mail(notice) }
        return unreachable
    }

    /// The letter's personal link, to print for one that nothing reaches; the first printing is its notice.
    @discardableResult
    package func letter(to organisation: OrganisationID, by speaker: Speaker) throws -> Token {
        let events = try paper.notifyByLetter(
            organisation,
            isReachable: try unit.load(Organisation.self, organisation)?.isReachable ?? false,
            initiatorVerified: try isInitiatorVerified,
            by: speaker,
            at: unit.moment
        )
        try unit.append(Partnership.self, paper.id, events, by: speaker.actor())
        return try unit.printedLink(PersonalLink(paper: paper.id, organisation: organisation))
    }

    /// The one reminder (S-034).
    package func remind(_ organisation: OrganisationID, by speaker: Speaker) throws {
        let named = try unit.load(Organisation.self, organisation)
        let hasMail = try named.map { try !unit.connection.recipients(of: $0).isEmpty } ?? false
        let events = try paper.remind(organisation, hasMail: hasMail, by: speaker, at: unit.moment)
        try unit.append(Partnership.self, paper.id, events, by: speaker.actor())
        try write(to: organisation) { mail, name, address, token in
            mail.reminder(to: name, at: address, token: token)
        }
    }

    /// A new personal link, in place of one sent to this address.
    func renew(_ organisation: OrganisationID, after mail: String?) throws {
        try write(to: organisation, after: mail) { mail, name, address, token in
            mail.renewed(to: name, at: address, token: token)
        }
    }

    /// Somebody at the table answered the organisation's question; false when no message could leave.
    @discardableResult
    package func reply(_ message: String, to organisation: OrganisationID, by author: String) throws -> Bool {
        try write(to: organisation) { mail, name, address, token in
            mail.replied(message, by: author, to: name, at: address, token: token)
        }
    }

    /// An organisation with nobody here yet is told at its own address that another becomes part of it.
    func tellSuccessor(of organisation: OrganisationID, _ merger: Merger) throws {
        guard let other = try unit.load(Organisation.self, merger.into), other.members.isEmpty else { return }
        let name = try unit.load(Organisation.self, organisation)?.card?.name ?? ""
        try write(to: merger.into) { mail, into, address, token in
            mail.succeeds(name, into: into, on: merger.on, at: address, token: token)
        }
    }

    /// An organisation at the table with nobody here learns it at its own address, with its link.
    func news(
        _ kind: String,
        of organisation: String,
        to other: OrganisationID,
        _ arguments: (Words) -> [String: String]
    ) throws {
        guard let addressee = try unit.load(Organisation.self, other), addressee.members.isEmpty else { return }
        try write(to: other) { mail, _, address, token in
            let link = ["link": mail.address(.personal(token.text))]
            return mail.news(kind, of: organisation, to: address, arguments(mail.words).merging(link) { $1 })
        }
    }

    private var isInitiatorVerified: Bool {
        get throws { try paper.initiator.flatMap { try unit.load(Organisation.self, $0) }?.verified != nil }
    }

    private func mail(_ notice: Cooperation.Notice) throws {
        try write(to: notice.organisation) { mail, name, address, token in
            mail.notice(notice, to: name, at: address, token: token)
        }
    }

    /// Writes to the organisation, with a fresh personal link; false when neither it nor its people have an address.
    @discardableResult
    private func write(
        to organisation: OrganisationID,
        after mail: String? = nil,
        _ compose: (PaperMail, String, String, Token) -> OutgoingMail
    ) throws -> Bool {
        guard let named = try unit.load(Organisation.self, organisation) else { return false }
        let recipients = try unit.connection.recipients(of: named, after: mail)
        let link = PersonalLink(paper: paper.id, organisation: organisation)
        for recipient in recipients {
            let token = try unit.personalLink(link, mail: recipient.address)
            let mail = try composer(recipient.language)
            try unit.send(compose(mail, named.card?.name ?? "", recipient.address, token))
        }
        return !recipients.isEmpty
    }

    func composer(_ language: Language) throws -> PaperMail {
        PaperMail(
            words: site.words(language, at: unit.moment.instant),
            site: site,
            paper: paper,
            initiator: try paper.initiator.flatMap { try unit.load(Organisation.self, $0)?.card?.name } ?? ""
        )
    }
}
