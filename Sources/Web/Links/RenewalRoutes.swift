import Cooperation
import HTML
import Hummingbird
import Journal

/// The button of a page whose link expired or was used: another one leaves for the same address, or for that of today.
enum RenewalRoutes {
    static func add(to doors: Doors) {
        doors.visitor.post("liens/{token}/renouvellement", use: renew)
    }

    /// The same words whatever becomes of it: nothing is learnt by trying.
    @Sendable
    private static func renew(_: Request, context: VisitorContext) async throws -> Response {
        let token = Token(try context.parameter("token"))
        let (site, words) = (context.site, context.words)
        try await context.store.perform { unit in
            let state = try unit.connection.links.look(token, at: unit.moment.instant)
            try state.renewable?.renew(in: unit, site, words, after: state.link?.mail)
        }
        return context.page(Heading(words("link.renewed.title"), lead: words("link.renewed.lead"))) {
            p { words("link.renewed.advice") }
            MailboxHint(visit: context.visit)
            p { a(.href(Link.welcome)) { words("error.toWelcome") } }
        }
    }
}

extension Link {
    package static func renewal(token: String) -> Link { Link("liens", token, "renouvellement") }
}

/// One button that sends another link to where the first was sent.
struct RenewalForm: Component {
    let token: Token
    let words: Words

    var body: some HTML {
        form(.method("post"), .action(Link.renewal(token: token.text))) {
            button(.type("submit"), .class("main")) { words("link.renew") }
        }
        p(.class("soft")) { words("link.renewTo") }
    }
}
