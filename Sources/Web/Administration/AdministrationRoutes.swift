import Cooperation
import HTML
import Hummingbird
import Journal

/// What the instance's administrators see: counts and the post, nothing of what is not public.
enum AdministrationRoutes {
    static func add(to doors: Doors) {
        doors.administrator.get("administration", use: show)
        doors.administrator.post("administration/codes", use: issueCode)
    }

    @Sendable
    private static func show(request: Request, context: AdministratorContext) async throws -> Response {
        try await page(Draft(["structure": request.query("structure")]), context)
    }

    private static func page(_ draft: Draft, _ context: AdministratorContext) async throws -> Response {
        let (accounts, outbox) = try await context.store.read { connection in
            (try connection.accounts.count(), try connection.outbox.counts())
        }
        let words = context.words
        return context.page(Heading(words("administration.title"), lead: words("administration.lead"))) {
            AdministrationContent(draft: draft, accounts: accounts, outbox: outbox, visit: context.visit)
        }
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
                let events = organisation.issueCode(fingerprint: PaperCode.fingerprint(code, of: id), lastDay: lastDay)
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
