package import Cooperation
package import Journal

/// What a sign-in link is about: whose address it proves, and where it leads.
package struct SignInLink: Codable, Sendable, Equatable {
    let mail: String
    let next: String?

    /// How long a mailed link opens.
    static let seconds: Int64 = 2 * 3_600

    /// Issues a link and returns its address on the site; whoever opens it is signed in once.
    package static func issue(
        for mail: String,
        next: Link? = nil,
        on connection: any Connection,
        at now: Instant,
        lasting seconds: Int64 = seconds
    ) throws -> Link {
        let subject = SignInLink(mail: Account.normalised(mail), next: next?.path)
        let end = now.advanced(bySeconds: seconds)
        return .signIn(token: try connection.links.issue(.signIn, about: subject, mail: mail, at: now, until: end).text)
    }
}

extension LinkPurpose {
    static let signIn = LinkPurpose("sign-in")
}

extension SignInLink: RenewableLink {
    static let purpose = LinkPurpose.signIn
    static let servesAgain = true

    func renew(in unit: UnitOfWork, _ site: Site, _ words: Words, after _: String?) throws {
        guard try unit.admitSignIn(mail) else { return }
        try unit.sendSignInLink(to: mail, next: Link(returningTo: next), site, words)
    }
}

extension UnitOfWork {
    /// Writes a sign-in link to an address, known or not: the answer never tells which.
    func sendSignInLink(to mail: String, next: Link?, _ site: Site, _ words: Words) throws {
        let link = try SignInLink.issue(for: mail, next: next, on: connection, at: moment.instant)
        let language = try connection.accounts.account(mail: mail).flatMap { Language(rawValue: $0.language) }
        let words = site.words(language ?? words.language, at: moment.instant)
        let arguments = [
            "link": site.configuration.baseAddress + link.path, "instance": site.configuration.instanceName,
            "until": words.time(moment.instant.advanced(bySeconds: SignInLink.seconds)),
        ]
        try send(
            OutgoingMail(
                to: mail,
                subject: words("signIn.mail.subject", arguments),
                text: words("signIn.mail.text", arguments)
            )
        )
    }
}
