import Cooperation
import HTML
import Hummingbird
import Journal

/// What others write in a chapter while one reads it.
enum ChapterNewsRoutes {
    static func add<Subject: WatchedChapter>(
        _ part: CyclePart,
        to doors: Doors,
        _ chapter: @escaping @Sendable (Cycle) -> Subject
    ) {
        doors.member.get(part.path("changements")) { request, context in
            try await show(request, context, part, chapter)
        }
        doors.member.get(part.path("flux")) { request, context in
            try await stream(request, context, chapter)
        }
    }

    /// Everything that was written since the page was opened.
    private static func show<Subject: WatchedChapter>(
        _ request: Request,
        _ context: MemberContext,
        _ part: CyclePart,
        _ chapter: @Sendable (Cycle) -> Subject
    ) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        let subject = chapter(sheet.cycle)
        let since = Int(counted: request.query("depuis")) ?? 0
        let entries = try await context.site.store.history(of: subject.id).filter { $0.version > since }
        let words = context.words
        return context.page(sheet, part, title: words("cycle.news.title"), lead: nil) {
            context.news(sheet, part)
            if entries.isEmpty {
                EmptyState(words("cycle.news.nothing")) {
                    p { a(.href(sheet.kept(.cycle(sheet.id, part)))) { words("cycle.news.back") } }
                }
            } else {
                TraceEntries(entries: entries.reversed(), names: sheet.names, words: words, first: entries.count)
                p { a(.class("button"), .href(sheet.kept(.cycle(sheet.id, part)))) { words("cycle.news.read") } }
            }
        }
    }

    private static func stream<Subject: WatchedChapter>(
        _ request: Request,
        _ context: MemberContext,
        _ chapter: @Sendable (Cycle) -> Subject
    ) async throws -> Response {
        let subject = chapter(try await context.cycleSheet(request).cycle)
        let since = Int(counted: request.query("depuis")) ?? subject.length
        let events = ChapterNewsStream<Subject>(store: context.store, chapter: subject.id, since: since).events
        return Response(
            status: .ok,
            headers: [.contentType: "text/event-stream", .cacheControl: "private, no-store"],
            body: ResponseBody(asyncSequence: events)
        )
    }
}
