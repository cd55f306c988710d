package import Cooperation
package import Journal

/// What an invitation is about: joining an organisation with a role.
package struct Invitation: Codable, Sendable {
    let organisation: OrganisationID
    let mail: String
    let role: MemberRole
    let by: PersonID

    static let days: Int64 = 14

    package init(organisation: OrganisationID, mail: String, role: MemberRole, by author: PersonID) {
        self.organisation = organisation
        self.mail = mail
        self.role = role
        by = author
    }
}

extension LinkPurpose {
    package static let invitation = LinkPurpose("invitation")
}

extension Invitation: RenewableLink {
    static let purpose = LinkPurpose.invitation
    /// Whoever joined and was removed since must not come back by it.
    static let servesAgain = false

    /// While its author still administers.
    func stands(in organisation: Organisation) -> Bool { organisation.members[by] == .administrator }

    func renew(in unit: UnitOfWork, _ site: Site, _ words: Words, after _: String?) throws {
        guard let organisation = try unit.load(Organisation.self, organisation),
            stands(in: organisation), let author = try unit.connection.accounts.account(by),
            try unit.admitMail("invitation \(organisation.id) \(mail)")
        else { return }
        try unit.send(self, from: organisation, by: author.label, site, words)
    }
}

extension UnitOfWork {
    func send(
        _ invitation: Invitation,
        from organisation: Organisation,
        by author: String,
        _ site: Site,
        _ words: Words
    ) throws {
        let end = moment.instant.advanced(bySeconds: Invitation.days * 86_400)
        let token = try connection.links.issue(
            .invitation,
            about: invitation,
            mail: invitation.mail,
            at: moment.instant,
            until: end
        )
        let arguments = [
            "organisation": organisation.name, "by": author,
            "link": site.configuration.baseAddress + Link.invitation(token: token.text).path,
            "until": words.time(end), "instance": site.configuration.instanceName,
        ]
        try send(
            OutgoingMail(
                to: invitation.mail,
                subject: words("invite.mail.subject", arguments),
                text: words("invite.mail.text", arguments)
            )
        )
    }
}

extension SignedIn {
    /// The name somebody gave, or their address.
    var label: String { name.isEmpty ? mail : name }
}

extension Account {
    /// The name somebody gave, or their address.
    var label: String { name.isEmpty ? mail : name }
}
