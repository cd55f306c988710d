import Cooperation
import HTML
import Hummingbird
import Journal

/// A named organisation reads and answers from its personal link, without account.
enum PersonalLinkRoutes {
    static func add(to doors: Doors) {
        doors.visitor.get("r/{token}", use: show)
        doors.visitor.post("r/{token}/reponse", use: answer)
        doors.visitor.post("r/{token}/erreur", use: deny)
    }

    @Sendable
    private static func show(request: Request, context: VisitorContext) async throws -> Response {
        let token = Token(try context.parameter("token"))
        let state = try await context.site.look(token)
        guard case .valid(let mailed) = state else { return try context.unusableLink(state, token) }
        let link = try mailed.read(PersonalLink.self)
        let sheet = try await context.site.mention(link.paper, of: link.organisation)
        return page(sheet, .suggested(by: request), token, until: mailed.expires, context)
    }

    @Sendable
    private static func answer(_ request: Request, context: VisitorContext) async throws -> Response {
        let token = Token(try context.parameter("token"))
        let state = try await context.site.look(token)
        guard case .valid(let mailed) = state else {
            _ = try await context.form(request)
            return try context.unusableLink(state, token)
        }
        let link = try mailed.read(PersonalLink.self)
        return try await context.submit(request) { draft in
            let sheet = try await context.site.mention(link.paper, of: link.organisation)
            return page(sheet, draft, token, until: mailed.expires, context)
        } act: { input in
            let typed = try TypedAnswer(input, organisation: link.organisation)
            try await context.site.answer(link.paper, with: typed, by: link.speaker) { unit in
                guard case .valid = try unit.connection.links.use(token, for: .answer, at: unit.moment.instant) else {
                    throw Trouble.conflict
                }
            }
            return try await thanks(link, token, wasPrinted: mailed.wasPrinted, context)
        }
    }

    /// "This is not for me": the link stops working, and nothing is kept of the one who says so.
    @Sendable
    private static func deny(_: Request, context: VisitorContext) async throws -> Response {
        let token = Token(try context.parameter("token"))
        let state = try await context.site.deny(token)
        guard case .valid(let mailed) = state else { return try context.unusableLink(state, token) }
        let link = try mailed.read(PersonalLink.self)
        let sheet = try await context.site.mention(link.paper, of: link.organisation)
        let words = context.words
        return context.page(Heading(words("mentions.link.notMeTitle"))) {
            p { words("mentions.link.notMeDone", ["initiator": sheet.initiatorName]) }
        }
    }

    private static func thanks(
        _ link: PersonalLink,
        _ token: Token,
        wasPrinted: Bool,
        _ context: VisitorContext
    ) async throws -> Response {
        let sheet = try await context.site.mention(link.paper, of: link.organisation)
        let words = context.words
        return context.page(
            Heading(words("mentions.link.thanksTitle"), state: sheet.mark(words))
        ) {
            p(.data("data-sent", "")) { words("mentions.answer.sent", ["initiator": sheet.initiatorName]) }
            MentionHistory(sheet: sheet, words: words)
            if sheet.participation?.lastAnswer?.value.kind == .joinDesign {
                PartnershipDoor(sheet: sheet, words: words, hasAccount: false)
            }
            if wasPrinted {
                p { words("mentions.link.againByLetter", ["initiator": sheet.initiatorName]) }
            } else {
                p { words("mentions.link.again") }
                RenewalForm(token: token, words: words)
            }
        }
    }

    private static func page(
        _ sheet: MentionSheet,
        _ draft: Draft,
        _ token: Token,
        until: Instant,
        _ context: VisitorContext
    ) -> Response {
        let words = context.words
        return context.page(sheet.heading(words)) {
            p(.class("soft")) {
                words(
                    "mentions.notice.linkFor",
                    ["organisation": sheet.organisationName, "until": words.time(until)]
                )
                " "
                a(.href("#erreur")) { words("mentions.notice.notMine") }
            }
            MentionPage(
                sheet: sheet,
                draft: draft,
                answer: .personalAnswer(token.text),
                guide: .personalGuide(token.text),
                words: words,
                partnership: PartnershipDoor(sheet: sheet, words: words, hasAccount: false)
            )
            section(.id("erreur")) {
                h2 { words("mentions.notice.notMine") }
                p { words("mentions.notice.notMineThen", ["initiator": sheet.initiatorName]) }
                form(.method("post"), .action(Link.personalDenial(token.text))) {
                    button(.type("submit")) { words("mentions.notice.notMe") }
                }
            }
        }
    }
}
