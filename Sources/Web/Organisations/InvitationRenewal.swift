import Cooperation
import HTML
import Hummingbird
import Journal

/// An invitation that expired is sent again to the same address, while its author still administers.
enum InvitationRenewal {
    static func add(to doors: Doors) {
        doors.visitor.post("invitations/{token}/renouvellement", use: renew)
    }

    /// The same words whatever becomes of it: nothing is learnt by trying.
    @Sendable
    private static func renew(_: Request, context: VisitorContext) async throws -> Response {
        let token = Token(try context.parameter("token"))
        let (site, words) = (context.site, context.words)
        try await context.store.perform { unit in
            let state = try unit.connection.links.look(token, for: .invitation, at: unit.moment.instant)
            guard case .expired(let link) = state else { return }
            let invitation = try link.read(Invitation.self)
            guard let organisation = try unit.load(Organisation.self, invitation.organisation),
                organisation.members[invitation.by] == .administrator,
                let author = try unit.connection.accounts.account(invitation.by),
                try unit.admitMail("invitation \(organisation.id) \(invitation.mail)")
            else { return }
            let label = author.name.isEmpty ? author.mail : author.name
            try unit.send(invitation, from: organisation, by: label, site, words)
        }
        return context.page(Heading(words("link.renew"))) { p { words("link.renewed") } }
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

    /// Whether a mail may be sent again: once an hour.
    func admitMail(_ subject: String) throws -> Bool {
        try connection.attempts.admit(subject, at: moment.instant, limit: 1, within: 3_600)
    }
}

extension SignedIn {
    /// The name somebody gave, or their address.
    var label: String { name.isEmpty ? mail : name }
}
