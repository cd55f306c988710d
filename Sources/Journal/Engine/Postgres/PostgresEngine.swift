import Dispatch
import Synchronization

/// PostgreSQL through libpq: a few reading connections, one that writes, one that listens when asked to.
final class PostgresEngine: Engine {
    let dialect = Dialect.postgres
    private let address: String
    private let schema: String?
    private let readers: PostgresReaders
    private let writer: PostgresLink
    private let writerQueue = DispatchQueue(label: "maillage.writer")
    private let queue = WriteQueue()
    private let listener = Mutex<PostgresListener?>(nil)
    private let isClosed = Atomic(false)

    init(address: String, schema: String?, readers: Int) {
        self.address = address
        self.schema = schema
        self.readers = PostgresReaders(count: readers) { PostgresLink(address: address, schema: schema) }
        writer = PostgresLink(address: address, schema: schema)
    }

    func read<Value: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> Value) async throws -> Value {
        try refuseIfClosed()
        return try await withCheckedThrowingContinuation { continuation in
            readers.run { link in
                continuation.resume(with: Result { try Self.answer(link, body) })
            }
        }
    }

    func snapshot<Value: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> Value) async throws -> Value {
        try await read { connection in
            try connection.script("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
            defer { try? connection.script("ROLLBACK") }
            return try body(connection)
        }
    }

    func write<Value: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> Value) async throws -> Value {
        try refuseIfClosed()
        return try await withCheckedThrowingContinuation { continuation in
            guard queue.add(Write(body, continuation)) else { return }
            writerQueue.async { [queue, writer] in
                let connection = PostgresConnection(writer)
                while case let group = queue.takeGroup(), !group.isEmpty {
                    GroupCommit.perform(group, on: connection)
                }
            }
        }
    }

    func announcements(_ heard: @escaping @Sendable (Int64) -> Void) {
        listener.withLock { listener in
            guard listener == nil else { return }
            listener = PostgresListener(PostgresLink(address: address, schema: schema), heard)
        }
    }

    func close() {
        isClosed.store(true, ordering: .releasing)
        listener.withLock { $0?.stop() }
    }

    /// A closed store stays closed: its connections would otherwise open again by themselves.
    private func refuseIfClosed() throws {
        guard !isClosed.load(ordering: .acquiring) else { throw StoreUnavailable(.unreachable, detail: "closed") }
    }

    /// Reads once more when the server had closed the connection while it was idle.
    private static func answer<Value>(_ link: PostgresLink, _ body: (any Connection) throws -> Value) throws -> Value {
        let wasOpen = link.isOpen
        try link.openIfNeeded()
        do {
            return try body(PostgresConnection(link))
        } catch let error as StoreUnavailable where wasOpen && !link.isOpen && error.reason == .unreachable {
            try link.open()
            return try body(PostgresConnection(link))
        }
    }
}
