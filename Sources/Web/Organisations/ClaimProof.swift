package import Cooperation
package import Journal

/// What the link mailed to an organisation's own address is about.
package struct ClaimProof: Codable, Sendable {
    let organisation: OrganisationID
    let person: PersonID

    static let days: Int64 = 14

    package init(organisation: OrganisationID, person: PersonID) {
        self.organisation = organisation
        self.person = person
    }
}

extension LinkPurpose {
    package static let claim = LinkPurpose("claim")
}

extension ClaimProof: RenewableLink {
    static let purpose = LinkPurpose.claim
    /// Somebody has answered.
    static let servesAgain = false

    /// While the claim still waits.
    func renew(in unit: UnitOfWork, _ site: Site, _ words: Words, after _: String?) throws {
        guard let organisation = try unit.load(Organisation.self, organisation), organisation.claims[person] == .mail,
            organisation.declaration == nil, let claimant = try unit.connection.accounts.account(person)
        else { return }
        try unit.sendClaimProof(of: person, named: claimant.label, for: organisation, site, words)
    }
}

extension UnitOfWork {
    /// Mails the question; at most once an hour for one person and organisation.
    func sendClaimProof(
        of person: PersonID,
        named label: String,
        for organisation: Organisation,
        _ site: Site,
        _ words: Words
    ) throws {
        guard let mail = organisation.card?.mail, let account = try connection.accounts.account(person),
            try admitMail("claim \(organisation.id) \(person)")
        else { return }
        let end = moment.instant.advanced(bySeconds: ClaimProof.days * 86_400)
        let token = try connection.links.issue(
            .claim,
            about: ClaimProof(organisation: organisation.id, person: person),
            mail: mail,
            at: moment.instant,
            until: end
        )
        let arguments = [
            "organisation": organisation.name, "name": label,
            "mail": account.mail, "until": words.time(end), "instance": site.configuration.instanceName,
            "link": site.configuration.baseAddress + Link.claimProof(token: token.text).path,
        ]
        try send(
            OutgoingMail(
                to: mail,
                subject: words("claim.mail.subject", arguments),
                text: words("claim.mail.text", arguments)
            )
        )
    }
}
