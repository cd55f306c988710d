import Foundation
import GRDB

/// SQLite in WAL mode: reads run on the calling thread, which costs less than hopping to another.
final class SQLiteEngine: Engine {
    let dialect = Dialect.sqlite
    let pool: DatabasePool
    private let queue = WriteQueue()
    private let columns = ColumnCache()

    init(path: String, busySeconds: Double, prepare: [String]) throws {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(busySeconds)
        configuration.maximumReaderCount = 4
        configuration.persistentReadOnlyConnections = true
        configuration.prepareDatabase { database in
            try database.execute(
                sql: "PRAGMA cache_size = -16000; PRAGMA temp_store = MEMORY"
            )
            for statement in prepare { try database.execute(sql: statement) }
        }
        do {
            try FileManager.default.createDirectory(
                at: URL(fileURLWithPath: path).deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            pool = try DatabasePool(path: path, configuration: configuration)
            // GRDB lowers this to NORMAL; an acknowledged write must survive a power cut.
            try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
        } catch {
            throw SQLiteFailure.translated(error)
        }
    }

    func read<Value: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> Value) async throws -> Value {
        try translating { try pool.unsafeRead { try body(SQLiteConnection($0, columns)) } }
    }

    func snapshot<Value: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> Value) async throws -> Value {
        try translating { try pool.read { try body(SQLiteConnection($0, columns)) } }
    }

    func write<Value: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            guard queue.add(Write(body, continuation)) else { return }
            pool.asyncWriteWithoutTransaction { [queue, columns] database in
                let connection = SQLiteConnection(database, columns)
                while case let group = queue.takeGroup(), !group.isEmpty {
                    GroupCommit.perform(group, on: connection)
                }
            }
        }
    }

    /// Other programs on the same file are rare and short-lived: nobody announces.
    func announcements(_ heard: @escaping @Sendable (Int64) -> Void) {}

    func close() {
        try? pool.close()
    }

    private func translating<Value>(_ read: () throws -> Value) throws -> Value {
        do {
            return try read()
        } catch {
            throw SQLiteFailure.translated(error)
        }
    }
}
