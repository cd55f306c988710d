import Cooperation
import HTML
import Hummingbird
import Journal

/// All the partnerships of an organisation on one page.
enum CycleListRoutes {
    static func add(to doors: Doors) {
        doors.member.get("partenariats", use: show)
    }

    @Sendable
    private static func show(_: Request, context: MemberContext) async throws -> Response {
        let (words, reader) = (context.words, context.organisation)
        let papers = try await context.site.store.papers(of: reader).filter {
            $0.current != nil && $0.readsChapters(reader, on: words.today)
        }
        var summaries: [CycleSummary] = []
        for paper in papers {
            let cycle = try await context.site.store.cycle(of: paper)
            summaries.append(CycleSummary(cycle, for: reader, on: words.today))
        }
        let names = try await context.names(in: papers)
        let heading = Heading(
            words("cycle.list.title"),
            lead: words("cycle.list.lead", ["organisation": context.speaking.organisationName]),
            width: .work
        )
        return context.page(heading) {
            CycleList(summaries: summaries, reader: reader, names: names, words: words)
        }
    }
}
