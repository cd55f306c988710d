import Cooperation
import HTML
import Hummingbird
import Journal

/// The link in the mail: opening it shows a button, because mail programs open links on their own.
enum SignInLinkRoutes {
    static func add(to doors: Doors) {
        doors.visitor.get("connexion/lien/{token}", use: show)
        doors.visitor.post("connexion/lien/{token}", use: consume)
        doors.visitor.post("connexion/lien/{token}/renouvellement", use: renew)
    }

    @Sendable
    private static func show(_: Request, context: VisitorContext) async throws -> Response {
        let token = Token(try context.parameter("token"))
        let now = context.site.moment().instant
        let state = try await context.store.read { try $0.links.look(token, for: .signIn, at: now) }
        guard case .valid(let link) = state else { return try unusable(state, token, context) }
        return try await confirmation(Draft(), link, token, context)
    }

    private static func confirmation(
        _ draft: Draft,
        _ link: MailedLink,
        _ token: Token,
        _ context: VisitorContext
    ) async throws -> Response {
        let mail = try link.read(SignInLink.self).mail
        let account = try await context.store.read { try $0.accounts.account(mail: mail) }
        let words = context.words
        let heading = Heading(words("signIn.link.title"), lead: words("signIn.link.lead", ["mail": mail]))
        return context.page(heading) {
            SignInConfirmation(
                draft: draft,
                token: token,
                asksName: account?.name.isEmpty ?? true,
                until: link.expires,
                words: words
            )
        }
    }

    @Sendable
    private static func consume(request: Request, context: VisitorContext) async throws -> Response {
        let token = Token(try context.parameter("token"))
        let input = try await context.form(request)
        let name = String(input["name"].prefix(120))
        let language = context.words.language
        let outcome = try await context.store.perform { unit in
            let state = try unit.connection.links.use(token, for: .signIn, at: unit.moment.instant)
            guard case .valid(let link) = state else { return (state, SignInLink?.none, PersonID?.none) }
            let subject = try link.read(SignInLink.self)
            let person = try unit.settleAccount(mail: subject.mail, name: name, language: language)
            return (state, subject, person)
        }
        guard let subject = outcome.1, let person = outcome.2 else { return try unusable(outcome.0, token, context) }
        return try await context.site.open(
            for: person,
            request: request,
            next: Link(returningTo: subject.next)
        )
    }

    /// A link that was used, is too old, or never was: one button sends a new one to the same address.
    private static func unusable(_ state: MailedLinkState, _ token: Token, _ context: VisitorContext) throws -> Response
    {
        context.unusableLink(state, renewal: .renewal(token: token.text))
    }

    @Sendable
    private static func renew(_: Request, context: VisitorContext) async throws -> Response {
        let token = Token(try context.parameter("token"))
        let now = context.site.moment().instant
        let state = try await context.store.read { try $0.links.look(token, for: .signIn, at: now) }
        guard let subject = try state.link?.read(SignInLink.self) else { throw Trouble.absent }
        try await context.site.admitSignIn(subject.mail, context.visit)
        try await context.site.sendSignInLink(
            to: subject.mail,
            next: Link(returningTo: subject.next),
            words: context.words
        )
        return context.redirect(to: .linkSent)
    }
}

extension MailedLinkState {
    /// What the link is about, whatever became of it.
    var link: MailedLink? {
        switch self {
        case .valid(let link), .expired(let link), .used(let link): link
        case .unknown: nil
        }
    }
}
