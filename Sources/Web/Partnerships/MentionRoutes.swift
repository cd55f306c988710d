import Cooperation
import HTML
import Hummingbird

/// The papers that name the organisation one acts for, and what it answers.
enum MentionRoutes {
    static func add(to doors: Doors) {
        doors.member.get("citations", use: inbox)
        doors.member.get("citations/{paper}", use: show)
        doors.member.post("citations/{paper}/reponse", use: answer)
    }

    @Sendable
    private static func inbox(_: Request, context: MemberContext) async throws -> Response {
        let inbox = try await context.site.inbox(of: context.organisation)
        let words = context.words
        let heading = Heading(
            words("mentions.inbox.title"),
            lead: words("mentions.inbox.lead", ["organisation": context.speaking.organisationName]),
            width: .work
        )
        return context.page(heading) { MentionInboxPage(inbox: inbox, words: words) }
    }

    @Sendable
    private static func show(request: Request, context: MemberContext) async throws -> Response {
        let paper = PartnershipID(try context.parameter("paper"))
        let sheet = try await context.site.openedMention(paper, by: context.speaker)
        return page(sheet, .suggested(by: request), context)
    }

    @Sendable
    private static func answer(_ request: Request, context: MemberContext) async throws -> Response {
        let paper = PartnershipID(try context.parameter("paper"))
        return try await context.submit(request) { draft in
            page(try await context.site.mention(paper, of: context.organisation), draft, context)
        } act: { input in
            let typed = try TypedAnswer(input, organisation: context.organisation)
            try await context.site.answer(paper, with: typed, by: context.speaker)
            return context.redirect(to: .mention(paper), flash: "answered")
        }
    }

    private static func page(_ sheet: MentionSheet, _ draft: Draft, _ context: MemberContext) -> Response {
        let words = context.words
        return context.page(sheet.heading(words, crumbs: [Crumb(words("mentions.inbox.title"), .mentions)])) {
            MentionPage(
                sheet: sheet,
                draft: draft,
                answer: .answer(sheet.paper.id),
                guide: .answerGuide(sheet.paper.id),
                words: words,
                partnership: PartnershipDoor(sheet: sheet, words: words, hasAccount: true)
            )
        }
    }
}

extension MentionSheet {
    /// Where the organisation stands, in its own word.
    func mark(_ words: Words) -> StateMark? { StateMark(of: organisation, in: paper, words) }

    func heading(_ words: Words, crumbs: [Crumb] = []) -> Heading {
        Heading(
            words("mentions.notice.title", ["paper": paper.title]),
            lead: words("mentions.notice.lead", ["initiator": initiatorName]),
            state: mark(words),
            crumbs: crumbs
        )
    }
}
