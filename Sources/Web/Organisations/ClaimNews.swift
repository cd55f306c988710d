import Cooperation
import Journal

/// What others must know of a claim: the person what became of it, the instance that a letter is asked for.
extension UnitOfWork {
    /// Tells somebody, in their language, whether they may now speak for the organisation.
    func tellClaimant(_ claimant: PersonID, of organisation: Organisation, accepted: Bool, _ site: Site) throws {
        guard let account = try connection.accounts.account(claimant) else { return }
        try send(accepted ? "claim.granted" : "claim.refused", to: account, organisation, .chooseOrganisation, site)
    }

    /// Asks those who run the site for a code on paper; at most once a day for one person and organisation.
    func askForCode(by claimant: PersonID, of organisation: Organisation, _ site: Site) throws {
        let subject = "code letter \(organisation.id) \(claimant)"
        guard try connection.attempts.admit(subject, at: moment.instant, limit: 1, within: 86_400) else { return }
        for account in try connection.accounts.instanceAdministrators() {
            try send("claim.letter", to: account, organisation, .paperCode(for: organisation.id), site)
        }
    }

    private func send(_ key: String, to account: Account, _ organisation: Organisation, _ link: Link, _ site: Site)
        throws
    {
        let words = site.words(Language(rawValue: account.language) ?? .fr, at: moment.instant)
        let arguments = [
            "organisation": organisation.name, "instance": site.configuration.instanceName,
            "link": site.configuration.baseAddress + link.path,
        ]
        let mail = OutgoingMail(
            to: account.mail,
            subject: words("\(key).subject", arguments),
            text: words("\(key).text", arguments)
        )
        try send(mail)
    }
}
