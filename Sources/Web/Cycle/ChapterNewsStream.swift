import Cooperation
import Journal
import NIOCore

/// Server-sent events: one when the chapter has grown, then the end; the browser asks again after a while.
struct ChapterNewsStream<Subject: WatchedChapter>: Sendable {
    let store: Store
    let chapter: Identifier<Subject>
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
                try await Task.sleep(for: .seconds(25))
                continuation.finish()
            }
            continuation.onTermination = { _ in
                watch.cancel()
                patience.cancel()
            }
        }
    }

    private func length() async throws -> Int? {
        try await store.load(Subject.self, chapter)?.state.length
    }

    private func tell(_ length: Int, _ continuation: AsyncStream<ByteBuffer>.Continuation) {
        continuation.yield(ByteBuffer(string: "event: change\ndata: \(length - since)\n\n"))
        continuation.finish()
    }
}
