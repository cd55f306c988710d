import Cooperation
import HTML
import Hummingbird
import Journal

/// One's own account: name, language, password, places where one is signed in.
enum AccountRoutes {
    static func add(to doors: Doors) {
        doors.person.get("compte", use: show)
        doors.person.post("compte", use: update)
        doors.person.post("compte/mot-de-passe", use: setPassword)
        doors.person.post("compte/connexions/fin", use: endOthers)
        doors.person.post("compte/connexions/{session}/fin", use: end)
    }

    @Sendable
    private static func show(_: Request, context: PersonContext) async throws -> Response {
        let me = context.signedIn
        return try await page(Draft(["name": me.name, "langue": context.words.language.rawValue]), context)
    }

    private static func page(_ draft: Draft, _ context: PersonContext) async throws -> Response {
        let now = context.words.now
        let person = context.person
        let (sessions, account) = try await context.store.read { connection in
            (try connection.sessions.open(of: person, at: now), try connection.accounts.account(person))
        }
        return context.page(Heading(context.words("account.title"), lead: context.signedIn.mail)) {
            AccountContent(
                draft: draft,
                sessions: sessions,
                current: context.signedIn.session,
                hasPassword: account?.password != nil,
                mail: context.signedIn.mail,
                words: context.words
            )
        }
    }

    @Sendable
    private static func update(request: Request, context: PersonContext) async throws -> Response {
        let person = context.person
        return try await context.submit(request) { draft in
            try await page(draft, context)
        } act: { input in
            var check = FormCheck(input)
            let name = check.text("name", limit: 120)
            let language = check.choice("langue", Language.self)
            try check.finish()
            try await context.store.perform { unit in
                guard var account = try unit.connection.accounts.account(person) else { throw Trouble.absent }
                account.name = name
                account.language = (language ?? .fr).rawValue
                try unit.connection.accounts.update(account)
            }
            return context.redirect(to: .account, flash: "accountSaved")
        }
    }

    @Sendable
    private static func setPassword(request: Request, context: PersonContext) async throws -> Response {
        let person = context.person
        let kept = context.signedIn.session
        return try await context.submit(request) { draft in
            try await page(Draft(draft.input.without("password"), problems: draft.problems), context)
        } act: { input in
            let password = input.secret("password")
            guard (12...200).contains(password.count) else {
                throw FormRefused([Problem(field: "password", key: "account.passwordLength")])
            }
            let hash = try await Passwords.hash(password)
            try await context.store.perform { unit in
                guard var account = try unit.connection.accounts.account(person) else { throw Trouble.absent }
                account.password = hash
                try unit.connection.accounts.update(account)
                try unit.connection.sessions.revokeAll(of: person, except: kept, at: unit.moment.instant)
            }
            return context.redirect(to: .account, flash: "passwordSet")
        }
    }

    @Sendable
    private static func endOthers(_: Request, context: PersonContext) async throws -> Response {
        let (person, kept) = (context.person, context.signedIn.session)
        try await context.store.perform { unit in
            try unit.connection.sessions.revokeAll(of: person, except: kept, at: unit.moment.instant)
        }
        return context.redirect(to: .account, flash: "sessionsEnded")
    }

    @Sendable
    private static func end(_: Request, context: PersonContext) async throws -> Response {
        let person = context.person
        let session = try context.parameter("session")
        let ended = try await context.store.perform { unit in
            try unit.connection.sessions.revoke(session, of: person, at: unit.moment.instant)
        }
        guard ended else { throw Trouble.absent }
        return context.redirect(to: .account, flash: "sessionEnded")
    }
}

extension FormInput {
    func without(_ name: String) -> FormInput {
        FormInput(values.filter { $0.key != name }, files: files)
    }
}
