import HTML
import Hummingbird
import Journal

/// Pages for anybody.
enum PublicRoutes {
    static func add(to doors: Doors) {
        doors.visitor.get("", use: welcome)
        doors.visitor.get("aide", use: help)
        doors.visitor.get("accessibilite", use: accessibility)
        doors.visitor.post("langue", use: chooseLanguage)
    }

    @Sendable
    private static func welcome(_: Request, context: VisitorContext) -> Response {
        let words = context.words
        return context.page(Heading(words("welcome.title"), lead: words("welcome.lead"), width: .work)) {
            WelcomeContent(isSignedIn: context.visit.signedIn != nil, words: words)
        }
    }

    @Sendable
    private static func help(_: Request, context: VisitorContext) -> Response {
        let words = context.words
        return context.page(Heading(words("help.title"), lead: words("help.lead"))) {
            HelpContent(words: words)
        }
    }

    @Sendable
    private static func accessibility(_: Request, context: VisitorContext) -> Response {
        let words = context.words
        return context.page(Heading(words("accessibility.title"), lead: words("accessibility.lead"))) {
            AccessibilityContent(words: words)
        }
    }

    /// Keeps the language in a cookie; somebody signed in keeps it in their account too.
    @Sendable
    private static func chooseLanguage(request: Request, context: VisitorContext) async throws -> Response {
        let input = try await context.form(request)
        guard let language = Language(rawValue: input["langue"]) else { throw Trouble.malformed }
        if let person = context.visit.signedIn?.person {
            try await context.store.perform { unit in
                guard var account = try unit.connection.accounts.account(person) else { return }
                account.language = language.rawValue
                try unit.connection.accounts.update(account)
            }
        }
        var response = context.redirect(to: Link(returningTo: input["suite"]) ?? .welcome)
        response.headers.append(context.site.cookies.field(.language, language.rawValue, seconds: 31_536_000))
        return response
    }
}
