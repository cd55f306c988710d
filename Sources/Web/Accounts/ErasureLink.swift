package import Cooperation
package import Journal

/// The link by which a person confirms, from their own mail, that their account is to be erased.
package struct ErasureLink: Codable, Sendable {
    let person: PersonID

    static let seconds: Int64 = 2 * 3_600

    package init(person: PersonID) {
        self.person = person
    }
}

extension LinkPurpose {
    package static let erasure = LinkPurpose("erasure")
}

extension ErasureLink: RenewableLink {
    static let purpose = LinkPurpose.erasure
    static let servesAgain = true

    func renew(in unit: UnitOfWork, _ site: Site, _ words: Words, after _: String?) throws {
        try unit.sendErasureLink(to: person, site, words)
    }
}

extension UnitOfWork {
    /// Mails the link, to the account's own address only.
    func sendErasureLink(to person: PersonID, _ site: Site, _ words: Words) throws {
        guard let account = try connection.accounts.account(person),
            try admitMail("erasure \(person)", perHour: 5)
        else { return }
        let end = moment.instant.advanced(bySeconds: ErasureLink.seconds)
        let token = try connection.links.issue(
            .erasure,
            about: ErasureLink(person: person),
            mail: account.mail,
            at: moment.instant,
            until: end
        )
        let arguments = [
            "link": site.configuration.baseAddress + Link.erasure(token: token.text).path,
            "until": words.time(end), "instance": site.configuration.instanceName,
        ]
        try send(
            OutgoingMail(
                to: account.mail,
                subject: words("erasure.mail.subject", arguments),
                text: words("erasure.mail.text", arguments)
            )
        )
    }

    /// Erases the account: the person leaves their organisations, and a last mail says so.
    func eraseAccount(_ person: PersonID, _ site: Site, _ words: Words) throws {
        guard let account = try connection.accounts.account(person) else { throw Trouble.absent }
        guard try !connection.accounts.isLastInstanceAdministrator(person) else {
            throw FormRefused([Problem(field: nil, key: "erasure.blocked.instance")])
        }
        for (id, _) in try Memberships.of(person, on: connection) {
            guard let organisation = try load(Organisation.self, id) else { continue }
            let events = try organisation.farewell(of: person, on: moment.day)
            try append(Organisation.self, id, events, by: Actor(person: person, organisation: id, means: .account))
            try endInvitations(to: id) { $0.by == person }
        }
        try connection.accounts.erase(person)
        let arguments = ["instance": site.configuration.instanceName]
        try send(
            OutgoingMail(
                to: account.mail,
                subject: words("erasure.lastMail.subject", arguments),
                text: words("erasure.lastMail.text", arguments)
            )
        )
    }
}
