import Cooperation
import HTML
import Hummingbird
import Journal

/// What the instance's administrators see: counts and the post, nothing of what is not public but the addresses that
/// a mail did not reach.
enum AdministrationRoutes {
    static func add(to doors: Doors) {
        doors.administrator.get("administration", use: show)
        doors.administrator.post("administration/codes", use: issueCode)
        doors.administrator.post("administration/courriels/{mail}/reprise", use: sendAgain)
    }

    @Sendable
    private static func show(request: Request, context: AdministratorContext) async throws -> Response {
        try await page(Draft(["structure": request.query("structure")]), context)
    }

    private static func page(_ draft: Draft, _ context: AdministratorContext) async throws -> Response {
        let (accounts, outbox, failed) = try await context.store.read { connection in
            (try connection.accounts.count(), try connection.outbox.counts(), try connection.outbox.failed(limit: 100))
        }
        let words = context.words
        return context.page(Heading(words("administration.title"), lead: words("administration.lead"))) {
            AdministrationContent(
                draft: draft,
                accounts: accounts,
                outbox: outbox,
                failed: failed,
                visit: context.visit
            )
        }
    }

    @Sendable
    private static func sendAgain(request: Request, context: AdministratorContext) async throws -> Response {
        _ = try await context.form(request)
        guard let id = Int(counted: try context.parameter("mail")) else { throw Trouble.absent }
        try await context.store.perform { unit in
            guard try unit.connection.outbox.mail(id) != nil else { throw Trouble.absent }
            try unit.connection.outbox.sendAgain(id, at: unit.moment.instant)
        }
        return context.redirect(to: .administration, flash: "mailAgain")
    }

    /// The code is shown once, in the letter to print; only its fingerprint is kept.
    @Sendable
    private static func issueCode(request: Request, context: AdministratorContext) async throws -> Response {
        try await context.submit(request) { draft in
            try await page(draft, context)
        } act: { input in
            var check = FormCheck(input)
            let id = OrganisationID(check.text("structure", limit: 200))
            try check.finish()
            guard let organisation = try await context.store.load(Organisation.self, id)?.state else {
                throw FormRefused([Problem(field: "structure", key: "administration.unknownOrganisation")])
            }
            let code = PaperCode.new()
            let lastDay = context.words.today.advanced(by: PaperCode.days)
            let actor = Actor(person: context.signedIn.person, means: .instance)
            try await context.store.perform { unit in
                guard let organisation = try unit.load(Organisation.self, id) else { throw Trouble.absent }
                let fingerprint = PaperCode.fingerprint(code, of: id)
                let events = try organisation.issueCode(fingerprint: fingerprint, lastDay: lastDay)
                try unit.append(Organisation.self, id, events, by: actor)
            }
            let words = context.words
            let heading = Heading(words("administration.letter.title"), lead: words("administration.letter.lead"))
            return context.page(heading) {
                CodeLetter(organisation: organisation, code: code, lastDay: lastDay, visit: context.visit)
            }
        }
    }
}
