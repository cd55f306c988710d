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
        let entries = try await context.site.store.history(of: sheet.cycle)
        return context.page(sheet, .trace, lead: context.words("cycle.trace.lead")) {
            PaperTrace(entries: entries, names: sheet.names, words: context.words)
        }
    }

    @Sendable
    private static func equality(request: Request, context: MemberContext) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        let entries = try await context.site.store.history(of: sheet.cycle)
        let voices = CycleVoices(
            entries.map { ($0.actor.organisation, String($0.kind.prefix { $0 != "." })) },
            among: sheet.seated
        )
        return context.page(sheet, .equality, lead: context.words("cycle.equality.lead")) {
            EqualityPage(sheet: sheet, voices: voices, words: context.words)
        }
    }
}
