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

extension Site {
    /// Writes a sign-in link to an address, known or not: the answer never tells which.
    func sendSignInLink(to mail: String, next: Link?, words: Words) async throws {
        try await store.perform { [configuration] unit in
            let link = try SignInLink.issue(
                for: mail,
                next: next,
                on: unit.connection,
                at: unit.moment.instant
            )
            let account = try unit.connection.accounts.account(mail: mail)
            let language = account.flatMap { Language(rawValue: $0.language) } ?? words.language
            let words = Words(self.catalogue, language, zone: self.zone, now: unit.moment.instant)
            try unit.send(
                OutgoingMail(
                    to: mail,
                    subject: words("signIn.mail.subject", ["instance": configuration.instanceName]),
                    text: words(
                        "signIn.mail.text",
                        [
                            "link": configuration.baseAddress + link.path, "instance": configuration.instanceName,
                            "until": words.time(unit.moment.instant.advanced(bySeconds: SignInLink.seconds)),
                        ]
                    )
                )
            )
        }
    }
}
