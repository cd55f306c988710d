import Cooperation
import HTML
import Hummingbird

/// The table of negotiation: what is read, and what is done, each on a page of its own.
enum NegotiationRoutes {
    static func add(to doors: Doors) {
        doors.member.get(CyclePart.negotiation.path(), use: topics)
        doors.member.get(CyclePart.negotiation.path("sujets/{topic}"), use: topic)
        doors.member.get(CyclePart.negotiation.path("lignes"), use: redLines)
        doors.member.get(CyclePart.negotiation.path("concessions"), use: concessions)
        doors.member.get(CyclePart.negotiation.path("lexique"), use: glossary)
        ChapterNewsRoutes.add(.negotiation, to: doors) { $0.negotiation }
        TopicActs.add(to: doors)
        ProposalActs.add(to: doors)
        PositionActs.add(to: doors)
        RedLineActs.add(to: doors)
        ConcessionActs.add(to: doors)
        GlossaryActs.add(to: doors)
    }

    @Sendable
    private static func topics(_ request: Request, _ context: MemberContext) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        return context.page(sheet, .negotiation, lead: context.words("negotiation.topics.lead")) {
            context.news(sheet, .negotiation)
            NegotiationTabs(sheet: sheet, current: .cycle(sheet.id, .negotiation), words: context.words)
            TopicList(sheet: sheet, words: context.words)
        }
    }

    @Sendable
    private static func topic(_ request: Request, _ context: MemberContext) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        guard let number = Int(counted: try context.parameter("topic")),
            let topic = sheet.cycle.negotiation.topic(number)
        else { throw Trouble.absent }
        return context.page(sheet, .negotiation, title: topic.title, lead: topic.opening.value.question) {
            context.news(sheet, .negotiation)
            TopicPage(sheet: sheet, topic: topic, words: context.words)
        }
    }

    @Sendable
    private static func redLines(_ request: Request, _ context: MemberContext) async throws -> Response {
        try await page(request, context, "lignes", "redLines") { RedLinePage(sheet: $0, words: context.words) }
    }

    @Sendable
    private static func concessions(_ request: Request, _ context: MemberContext) async throws -> Response {
        try await page(request, context, "concessions", "concessions") {
            ConcessionPage(sheet: $0, words: context.words)
        }
    }

    @Sendable
    private static func glossary(_ request: Request, _ context: MemberContext) async throws -> Response {
        try await page(request, context, "lexique", "glossary") { GlossaryPage(sheet: $0, words: context.words) }
    }

    private static func page(
        _ request: Request,
        _ context: MemberContext,
        _ segment: String,
        _ name: String,
        _ content: (CycleSheet) -> some HTML
    ) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        let words = context.words
        let title = words("negotiation.\(name).title")
        let shown = content(sheet)
        return context.page(sheet, .negotiation, title: title, lead: words("negotiation.\(name).lead")) {
            context.news(sheet, .negotiation)
            NegotiationTabs(sheet: sheet, current: .cycle(sheet.id, .negotiation, segment), words: words)
            shown
        }
    }
}

struct NegotiationTabs: Component {
    let sheet: CycleSheet
    let current: Link
    let words: Words

    var body: some HTML {
        ChapterTabs(
            sheet: sheet,
            label: words("cycle.part.negotiation"),
            tabs: [
                (words("negotiation.topics.title"), .cycle(sheet.id, .negotiation)),
                (words("negotiation.redLines.title"), .cycle(sheet.id, .negotiation, "lignes")),
                (words("negotiation.concessions.title"), .cycle(sheet.id, .negotiation, "concessions")),
                (words("negotiation.glossary.title"), .cycle(sheet.id, .negotiation, "lexique")),
            ],
            current: current
        )
    }
}

extension Link {
    static func topic(_ partnership: PartnershipID, _ topic: Int, _ act: String? = nil) -> Link {
        let number = String(topic)
        guard let act else { return .cycle(partnership, .negotiation, "sujets", number) }
        return .cycle(partnership, .negotiation, "sujets", number, act)
    }

    static func proposal(_ partnership: PartnershipID, _ proposal: Int, _ act: String) -> Link {
        .cycle(partnership, .negotiation, "propositions", String(proposal), act)
    }
}
