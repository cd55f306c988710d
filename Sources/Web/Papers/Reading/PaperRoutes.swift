import Cooperation
import HTML
import Hummingbird
import Journal

/// The papers of an organisation, and one paper.
enum PaperRoutes {
    static func add(to doors: Doors) {
        doors.member.get("papiers", use: list)
        doors.member.get("papiers/{paper}", use: show)
        doors.member.get("papiers/{paper}/trace", use: trace)
        doors.member.get("papiers/{paper}/indice", use: index)
    }

    @Sendable
    private static func list(_: Request, context: MemberContext) async throws -> Response {
        let words = context.words
        let papers = try await context.site.store.papers(of: context.organisation)
        let heading = Heading(
            words("papers.list.title"),
            lead: words("papers.list.lead", ["organisation": context.speaking.organisationName]),
            width: .work
        )
        return context.page(heading) {
            PaperList(papers: papers, reader: context.organisation, words: words)
        }
    }

    @Sendable
    private static func show(_: Request, context: MemberContext) async throws -> Response {
        let loaded = try await context.loadedPaper()
        let engaged = try await engaged(in: loaded.state, context)
        let key = KeptPage.Key(
            head: loaded.head,
            engaged: engaged,
            reader: context.organisation,
            words: context.words
        )
        let page = try await context.site.paperPages.value(key) { try await write(loaded.state, engaged, context) }
        return context.page(page.heading) { page.content }
    }

    /// Those that signed the convention in force; it takes two partners.
    private static func engaged(
        in partnership: Partnership,
        _ context: MemberContext
    ) async throws -> Set<OrganisationID> {
        let partners = partnership.partners(on: context.today)
        return partners.count < 2 ? [] : try await context.store.convention(of: partnership).engaged(among: partners)
    }

    private static func write(
        _ partnership: Partnership,
        _ engaged: Set<OrganisationID>,
        _ context: MemberContext
    ) async throws -> KeptPage {
        let words = context.words
        let names = try await context.names(in: [partnership])
        let additions = try await context.site.additions(among: Set(partnership.participations.keys))
        let marked = partnership.marks(on: words.today, engaged: engaged)
        let text = MarkedText(partnership: partnership, marked: marked, names: names, words: words)
        let written = await context.site.markedTexts.value(text.key) { text.written() }
        let undelivered = try await context.undelivered(in: partnership)
        let acceptances = partnership.participations.values.compactMap(\.lastAcceptance)
        let voices = try await context.site.mandates(of: acceptances.map(\.record.actor))
        let heading = Heading(
            partnership.title,
            state: StateMark(partnership.standing(on: words.today), words),
            crumbs: [Crumb(words("papers.list.title"), .papers)],
            width: .work
        )
        let content = Fragment {
            PaperPage(
                partnership: partnership,
                marked: marked,
                names: names,
                additions: additions,
                written: written,
                undelivered: undelivered,
                voices: voices,
                speaking: context.speaking,
                words: words
            )
        }
        return KeptPage(heading: heading, content: content)
    }

    @Sendable
    private static func trace(_ request: Request, context: MemberContext) async throws -> Response {
        let partnership = try await context.paper()
        let words = context.words
        let trace = try await context.site.store.trace(of: partnership, page: request.page)
        let names = try await context.names(in: [partnership])
        return context.page(context.heading(of: partnership, "papers.trace", lead: true)) {
            PaperTabs(partnership: partnership, current: .trace, words: words)
            PaperTrace(
                trace: trace,
                names: names,
                link: .paperTrace(partnership.id),
                words: words
            )
        }
    }

    @Sendable
    private static func index(_: Request, context: MemberContext) async throws -> Response {
        let partnership = try await context.paper()
        let words = context.words
        let names = try await context.names(in: [partnership])
        let cycle = try await context.site.store.cycle(of: partnership)
        return context.page(context.heading(of: partnership, "papers.index", lead: true)) {
            PaperTabs(partnership: partnership, current: .index, words: words)
            PaperIndexPage(cycle: cycle, reader: context.organisation, names: names, words: words)
        }
    }
}

extension MemberContext {
    /// The heading of a page below the paper's, with the way back to it.
    func heading(of partnership: Partnership, _ key: String, lead: Bool = false) -> Heading {
        Heading(
            words("\(key).title", ["paper": partnership.title]),
            lead: lead ? words("\(key).lead") : nil,
            crumbs: crumb(to: partnership),
            width: .work
        )
    }
}
