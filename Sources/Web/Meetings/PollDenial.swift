import Cooperation
import HTML
import Hummingbird
import Journal

/// "This does not concern me": the link asks nothing more and no other follows it, until its holder changes their mind.
enum PollDenial {
    static func add(to doors: Doors) {
        doors.visitor.post("date/{token}/refus", use: setAside)
        doors.visitor.post("date/{token}/reprise", use: takeUp)
    }

    @Sendable
    private static func setAside(_: Request, context: VisitorContext) async throws -> Response {
        try await turn(context) { links, token, now in _ = try links.use(token, for: .poll, at: now) }
    }

    @Sendable
    private static func takeUp(_: Request, context: VisitorContext) async throws -> Response {
        try await turn(context) { links, token, _ in try links.giveBack(token, for: .poll) }
    }

    private static func turn(
        _ context: VisitorContext,
        _ change: @escaping @Sendable (Links, Token, Instant) throws -> Void
    ) async throws -> Response {
        let token = Token(try context.parameter("token"))
        let state = try await context.lookAtPoll(token)
        guard try await PollDoor(state, token, context) != nil else { return try context.unusableLink(state, token) }
        try await context.store.perform { try change($0.connection.links, token, $0.moment.instant) }
        return context.redirect(to: .poll(token))
    }
}

/// The way out of a question about dates.
struct PollDenialForm: Component {
    let token: Token
    let words: Words

    var body: some HTML {
        section(.id("pas-pour-moi")) {
            h2 { words("meetings.denial.ask") }
            p { words("meetings.denial.then") }
            form(.method("post"), .action(Link.pollDenial(token))) {
                button(.type("submit")) { words("meetings.denial.say") }
            }
        }
    }
}

/// The page of a link that was set aside, and the way back.
struct SetAsidePoll: Component {
    let door: PollDoor
    let words: Words

    var body: some HTML {
        p { words("meetings.denial.said") }
        p { words("meetings.denial.still", ["organisation": door.names[door.link.organisation]]) }
        form(.method("post"), .action(Link.pollReturn(door.token))) {
            button(.type("submit"), .class("main")) { words("meetings.denial.back") }
        }
    }
}

extension Link {
    fileprivate static func pollDenial(_ token: Token) -> Link { Link("date", token.text, "refus") }
    fileprivate static func pollReturn(_ token: Token) -> Link { Link("date", token.text, "reprise") }
}
