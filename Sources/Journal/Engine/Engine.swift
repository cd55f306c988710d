/// A database that reads beside a single writer.
package protocol Engine: Sendable {
    var dialect: Dialect { get }

    /// Reads; each statement sees what is committed when it starts, which costs two statements less than a transaction.
    func read<Value: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> Value) async throws -> Value

    /// Reads one unchanging state of the whole database: for exports, backups and proofs.
    func snapshot<Value: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> Value) async throws -> Value

    /// Writes in a transaction shared with its neighbours; returns once it is durable.
    ///
    /// The closure may run again on its own when it must; whatever it throws undoes its own writes only.
    func write<Value: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> Value) async throws -> Value

    /// Positions announced by other programs that share the database, where it can tell.
    func announcements(_ heard: @escaping @Sendable (Int64) -> Void)

    func close()
}

/// A connection that writes: what ``GroupCommit`` needs to know.
protocol WritingConnection: Connection {
    /// False once the database has given the transaction up by itself.
    var isInTransaction: Bool { get }
    /// The last position that this transaction appends; announced with the commit.
    var announced: Int64? { get set }
    func begin() throws
    func commit() throws
    func rollback()
    func savepoint() throws
    func releaseSavepoint() throws
    func rollbackToSavepoint() throws
}
