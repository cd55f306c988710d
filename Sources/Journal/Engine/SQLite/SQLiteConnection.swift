import GRDB
import GRDBSQLite

/// A GRDB connection, driven through SQLite's own functions for speed; GRDB keeps the statements.
final class SQLiteConnection: WritingConnection {
    let dialect = Dialect.sqlite
    var announced: Int64?
    private let database: Database
    private let columns: ColumnCache

    init(_ database: Database, _ columns: ColumnCache) {
        self.database = database
        self.columns = columns
    }

    @discardableResult func run(_ sql: SQL) throws -> Int {
        try withStatement(sql) { statement in
            while try SQLiteStatement.step(statement, sql) {}
        }
        return database.changesCount
    }

    func enqueue(_ sql: SQL) throws {
        try run(sql)
    }

    func each(_ sql: SQL, _ body: (Row) throws -> Void) throws {
        try withStatement(sql) { statement in
            guard try SQLiteStatement.step(statement, sql) else { return }
            let columns = columns.columns(of: statement, sql.text)
            repeat {
                try body(Row(columns: columns, values: SQLiteStatement.values(statement, count: columns.names.count)))
            } while try SQLiteStatement.step(statement, sql)
        }
    }

    /// SQLite hands its rows one by one anyway.
    func eachPaged(_ sql: SQL, page: Int, _ body: (Row) throws -> Void) throws {
        try each(sql, body)
    }

    func script(_ text: String) throws {
        do {
            try database.execute(sql: text)
        } catch {
            throw SQLiteFailure.translated(error)
        }
    }

    private func withStatement(_ sql: SQL, _ body: (OpaquePointer) throws -> Void) throws {
        let statement: Statement
        do {
            statement = try database.cachedStatement(sql: sql.text)
        } catch {
            throw SQLiteFailure.translated(error)
        }
        defer {
            sqlite3_reset(statement.sqliteStatement)
            sqlite3_clear_bindings(statement.sqliteStatement)
        }
        try SQLiteStatement.bind(sql.values, to: statement.sqliteStatement, sql)
        try body(statement.sqliteStatement)
    }
}

extension SQLiteConnection {
    var isInTransaction: Bool { database.isInsideTransaction }

    func begin() throws { try script("BEGIN IMMEDIATE TRANSACTION") }
    func commit() throws { try script("COMMIT TRANSACTION") }

    func rollback() {
        guard database.isInsideTransaction else { return }
        try? script("ROLLBACK TRANSACTION")
    }

    func savepoint() throws { try run("SAVEPOINT write_of_group") }
    func releaseSavepoint() throws { try run("RELEASE write_of_group") }

    func rollbackToSavepoint() throws {
        try run("ROLLBACK TO write_of_group")
        try run("RELEASE write_of_group")
    }
}
