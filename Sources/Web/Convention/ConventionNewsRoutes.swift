import Cooperation
import HTML
import Hummingbird
import Journal
import NIOCore

/// What others write in the convention while one reads it.
enum ConventionNewsRoutes {
    static func add(to doors: Doors) {
        doors.member.get(CyclePart.convention.path("changements"), use: show)
        doors.member.get(CyclePart.convention.path("flux"), use: stream)
    }

    /// Everything that was written since the page was opened.
    @Sendable
    private static func show(request: Request, context: MemberContext) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        let since = Int(request.query("depuis")) ?? 0
        let entries = try await context.site.store.history(of: sheet.convention.id).filter { $0.version > since }
        let words = context.words
        return context.conventionPage(sheet, title: words("convention.news.title")) {
            if entries.isEmpty {
                EmptyState(words("convention.news.nothing")) {
                    p { a(.href(Link.cycle(sheet.id, .convention))) { words("convention.back") } }
                }
            } else {
                TraceEntries(entries: entries.reversed(), names: sheet.names, words: words, first: entries.count)
                p { a(.class("button"), .href(Link.cycle(sheet.id, .convention))) { words("convention.news.read") } }
            }
        }
    }

    @Sendable
    private static func stream(request: Request, context: MemberContext) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        let since = Int(request.query("depuis")) ?? sheet.convention.length
        let events = ConventionNewsStream(store: context.store, convention: sheet.convention.id, since: since).events
        return Response(
            status: .ok,
            headers: [.contentType: "text/event-stream", .cacheControl: "private, no-store"],
            body: ResponseBody(asyncSequence: events)
        )
    }
}

/// Server-sent events: one when the convention has grown, then the end; the browser asks again after a while.
private struct ConventionNewsStream {
    static let patience = Duration.seconds(25)

    let store: Store
    let convention: Identifier<Convention>
    let since: Int

    var events: AsyncStream<ByteBuffer> {
        AsyncStream { continuation in
            let changes = store.changes
            let watch = Task {
                continuation.yield(ByteBuffer(string: "retry: 3000\n\n"))
                if let length = try await length(), length > since { return tell(length, continuation) }
                for await _ in changes {
                    if let length = try await length(), length > since { return tell(length, continuation) }
                }
                continuation.finish()
            }
            let patience = Task {
                try await Task.sleep(for: Self.patience)
                continuation.finish()
            }
            continuation.onTermination = { _ in
                watch.cancel()
                patience.cancel()
            }
        }
    }

    private func length() async throws -> Int? {
        try await store.load(Convention.self, convention)?.state.length
    }

    private func tell(_ length: Int, _ continuation: AsyncStream<ByteBuffer>.Continuation) {
        continuation.yield(ByteBuffer(string: "event: change\ndata: \(length - since)\n\n"))
        continuation.finish()
    }
}

/// The way to what changed since this page was opened: shown by the script as soon as there is something.
struct ConventionNews: Component {
    let sheet: CycleSheet
    let module: String
    let words: Words

    var body: some HTML {
        p(
            .class("said"),
            .role("status"),
            .data("data-news", Link.cycle(sheet.id, .convention, "flux").with([("depuis", since)]).path)
        ) {
            span(.hidden, .data("data-told", "")) {
                words("convention.news.told")
                " "
            }
            a(.href(Link.cycle(sheet.id, .convention, "changements").with([("depuis", since)]))) {
                words("convention.news.since")
            }
        }
        script(.type("module"), .src(module)) {}
    }

    private var since: String { String(sheet.convention.length) }
}
