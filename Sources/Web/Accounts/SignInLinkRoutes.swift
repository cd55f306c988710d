import Cooperation
import HTML
import Hummingbird
import Journal

/// The link in the mail: opening it shows a button, because mail programs open links on their own.
enum SignInLinkRoutes {
    static func add(to doors: Doors) {
        doors.visitor.get("connexion/lien/{token}", use: show)
        doors.visitor.post("connexion/lien/{token}", use: consume)
    }

    @Sendable
    private static func show(_: Request, context: VisitorContext) async throws -> Response {
        let token = Token(try context.parameter("token"))
        let now = context.site.moment().instant
        let state = try await context.store.read { try $0.links.look(token, for: .signIn, at: now) }
        guard case .valid(let link) = state else { return try context.unusableLink(state, token) }
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
        guard let subject = outcome.1, let person = outcome.2 else { return try context.unusableLink(outcome.0, token) }
        return try await context.site.open(
            for: person,
            request: request,
            next: Link(returningTo: subject.next)
        )
    }
}
