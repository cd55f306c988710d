import Cooperation
import HTML
import Hummingbird
import Journal

/// Erasing one's account: read what it does, ask for a link, confirm from one's own mail.
enum ErasureRoutes {
    static func add(to doors: Doors) {
        doors.person.get("compte/effacement", use: explain)
        doors.person.post("compte/effacement", use: ask)
        doors.visitor.get("effacement/{token}", use: show)
        doors.visitor.post("effacement/{token}", use: erase)
    }

    @Sendable
    private static func explain(_: Request, context: PersonContext) async throws -> Response {
        let sheet = try await context.site.erasureSheet(of: context.person)
        let words = context.words
        var heading = Heading(words("erasure.title"), lead: words("erasure.lead"))
        heading.crumbs = [Crumb(words("account.title"), .account)]
        return context.page(heading) {
            ErasureContent(sheet: sheet, draft: Draft(), token: nil, words: words)
        }
    }

    @Sendable
    private static func ask(_ request: Request, context: PersonContext) async throws -> Response {
        guard try await !context.site.erasureSheet(of: context.person).isBlocked else {
            var response = try await explain(request, context: context)
            response.status = .conflict
            return response
        }
        let (person, site, words) = (context.person, context.site, context.words)
        try await context.store.perform { try $0.sendErasureLink(to: person, site, words) }
        return context.redirect(to: .account, flash: "erasureMailed")
    }

    @Sendable
    private static func show(_: Request, context: VisitorContext) async throws -> Response {
        let token = Token(try context.parameter("token"))
        let now = context.words.now
        let state = try await context.store.read { try $0.links.look(token, for: .erasure, at: now) }
        guard case .valid(let link) = state else { return try context.unusableLink(state, token) }
        return try await page(Draft(), try link.read(ErasureLink.self).person, token, context)
    }

    private static func page(
        _ draft: Draft,
        _ person: PersonID,
        _ token: Token,
        _ context: VisitorContext
    ) async throws -> Response {
        let sheet = try await context.site.erasureSheet(of: person)
        let words = context.words
        let heading = Heading(
            words("erasure.confirm.title"),
            lead: words("erasure.confirm.lead", ["mail": sheet.mail])
        )
        return context.page(heading) {
            ErasureContent(sheet: sheet, draft: draft, token: token, words: words)
        }
    }

    @Sendable
    private static func erase(request: Request, context: VisitorContext) async throws -> Response {
        let token = Token(try context.parameter("token"))
        let (site, words) = (context.site, context.words)
        let state = try await context.store.read { try $0.links.look(token, for: .erasure, at: words.now) }
        guard case .valid(let link) = state else { return try context.unusableLink(state, token) }
        let person = try link.read(ErasureLink.self).person
        return try await context.submit(request) { draft in
            try await page(draft, person, token, context)
        } act: { _ in
            let state = try await context.store.perform { unit in
                let state = try unit.connection.links.use(token, for: .erasure, at: unit.moment.instant)
                if case .valid = state { try unit.eraseAccount(person, site, words) }
                return state
            }
            guard case .valid = state else { return try context.unusableLink(state, token) }
            var response = context.redirect(to: .welcome, flash: "accountErased")
            response.headers.append(site.cookies.erasing(.session))
            return response
        }
    }
}
