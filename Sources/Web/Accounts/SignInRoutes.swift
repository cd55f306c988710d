import Cooperation
import HTML
import Hummingbird
import Journal

/// Coming in: by a link in one's mail, or by password.
enum SignInRoutes {
    static func add(to doors: Doors) {
        doors.visitor.get("connexion", use: show)
        doors.visitor.post("connexion/lien", use: askForLink)
        doors.visitor.get("connexion/envoi", use: sent)
        doors.visitor.post("connexion/mot-de-passe", use: byPassword)
        doors.visitor.post("deconnexion", use: signOut)
    }

    @Sendable
    private static func show(request: Request, context: VisitorContext) -> Response {
        if context.visit.signedIn != nil { return context.redirect(to: .home) }
        return formPage(Draft(["suite": request.query("suite")]), context)
    }

    private static func formPage(_ draft: Draft, _ context: VisitorContext) -> Response {
        context.page(Heading(context.words("signIn.title"), lead: context.words("signIn.lead"))) {
            SignInForm(draft: draft, words: context.words)
        }
    }

    @Sendable
    private static func askForLink(request: Request, context: VisitorContext) async throws -> Response {
        try await context.submit(request) { draft in
            formPage(draft, context)
        } act: { input in
            var check = FormCheck(input)
            let mail = check.mail("mail")
            try check.finish()
            try await context.site.admitSignIn(mail, context.visit)
            let (next, site, words) = (Link(returningTo: input["suite"]), context.site, context.words)
            try await context.store.perform { try $0.sendSignInLink(to: mail, next: next, site, words) }
            return context.redirect(to: .linkSent)
        }
    }

    @Sendable
    private static func sent(_: Request, context: VisitorContext) -> Response {
        let words = context.words
        return context.page(Heading(words("signIn.sent.title"), lead: words("signIn.sent.lead"))) {
            p { words("signIn.sent.advice") }
            MailboxHint(visit: context.visit)
            p { a(.href(Link.signIn)) { words("signIn.sent.again") } }
        }
    }

    @Sendable
    private static func byPassword(request: Request, context: VisitorContext) async throws -> Response {
        try await context.submit(request) { draft in
            formPage(draft, context)
        } act: { input in
            var check = FormCheck(input)
            let mail = check.mail("mail")
            let password = input.secret("password")
            if password.isEmpty { check.refuse("password", "required") }
            try check.finish()
            try await context.site.admitSignIn(mail, context.visit)
            let account = try await context.store.read { try $0.accounts.account(mail: mail) }
            guard await Passwords.matches(password, account?.password), let account else {
                throw FormRefused([Problem(field: "password", key: "signIn.wrong")])
            }
            try await context.site.forgiveSignIn(mail)
            return try await context.site.open(
                for: account.id,
                request: request,
                next: Link(returningTo: input["suite"])
            )
        }
    }

    @Sendable
    private static func signOut(_: Request, context: VisitorContext) async throws -> Response {
        if let signedIn = context.visit.signedIn {
            try await context.store.perform { unit in
                try unit.connection.sessions.revoke(signedIn.session, of: signedIn.person, at: unit.moment.instant)
            }
        }
        var response = context.redirect(to: .welcome, flash: "signedOut")
        response.headers.append(context.site.cookies.erasing(.session))
        return response
    }
}
