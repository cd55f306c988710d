import Cooperation
import HTML
import Hummingbird
import Journal

/// The cycle as a whole: where it is, what it misses, what happened.
enum CycleRoutes {
    static func add(to doors: Doors) {
        doors.member.get(CyclePart.overview.path(), use: show)
        doors.member.get(CyclePart.trace.path(), use: trace)
        doors.member.get(CyclePart.equality.path(), use: equality)
    }

    @Sendable
    private static func show(request: Request, context: MemberContext) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        return context.page(sheet, .overview) {
            CycleOverview(sheet: sheet, words: context.words)
        }
    }

    @Sendable
    private static func trace(request: Request, context: MemberContext) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        let trace = try await context.site.store.trace(of: sheet.cycle, page: request.page)
        return context.page(sheet, .trace, lead: context.words("cycle.trace.lead")) {
            PaperTrace(trace: trace, names: sheet.names, link: sheet.link(.trace), words: context.words)
        }
    }

    @Sendable
    private static func equality(request: Request, context: MemberContext) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        let voices = CycleVoices(try await context.site.store.acts(in: sheet.cycle), among: sheet.seated)
        return context.page(sheet, .equality, lead: context.words("cycle.equality.lead")) {
            EqualityPage(
                sheet: sheet,
                audit: sheet.cycle.equality(at: context.site.moment()),
                voices: voices,
                words: context.words
            )
        }
    }
}
