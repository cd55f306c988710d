import Cooperation

extension Store {
    /// Reads chapters at once, and keeps what they were folded to.
    func chapters<Value: Sendable>(
        _ body: @escaping @Sendable (StoredChapters) throws -> Value
    ) async throws -> Value {
        let (value, keeps) = try await read { [cache] connection in
            let reader = StoredChapters(cache: cache, connection: connection)
            return (try body(reader), reader.keeps)
        }
        for keep in keeps { keep(cache) }
        return value
    }
}

/// Chapters read beside the writer; what they were folded to is worth keeping.
final class StoredChapters: ChapterReader {
    private let cache: FoldCache
    private let connection: any Connection
    private(set) var keeps: [@Sendable (FoldCache) -> Void] = []

    init(cache: FoldCache, connection: any Connection) {
        self.cache = cache
        self.connection = connection
    }

    func chapter<Subject: Chapter>(_ id: Identifier<Subject>) throws -> Subject {
        guard let fold = try Folding.current(id, cache: cache, on: connection) else { return Subject(id: id) }
        keeps.append { $0.keep(fold, StreamName(id)) }
        return fold.state
    }
}
