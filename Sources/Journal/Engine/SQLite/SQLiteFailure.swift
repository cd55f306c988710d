import GRDB
import GRDBSQLite

/// SQLite's result codes in the store's words.
enum SQLiteFailure {
    static func error(of statement: OpaquePointer, _ code: Int32, _ sql: SQL) -> any Error {
        let database = sqlite3_db_handle(statement)
        let message = sqlite3_errmsg(database).map { String(cString: $0) } ?? "error \(code)"
        return error(extended: sqlite3_extended_errcode(database), message, sql.text)
    }

    /// GRDB's errors translated; any other is returned as it is.
    static func translated(_ error: any Error) -> any Error {
        guard let error = error as? DatabaseError else { return error }
        return self.error(
            extended: error.extendedResultCode.rawValue,
            error.message ?? error.description,
            error.sql ?? ""
        )
    }

    private static func error(extended: Int32, _ message: String, _ statement: String) -> any Error {
        switch extended & 0xFF {
        case SQLITE_BUSY, SQLITE_LOCKED: StoreUnavailable(.locked, detail: message)
        case SQLITE_FULL: StoreUnavailable(.full, detail: message)
        case SQLITE_READONLY, SQLITE_PERM: StoreUnavailable(.readOnly, detail: message)
        case SQLITE_CANTOPEN, SQLITE_IOERR, SQLITE_MISUSE: StoreUnavailable(.unreachable, detail: message)
        case SQLITE_CORRUPT, SQLITE_NOTADB: StoreUnavailable(.damaged, detail: message)
        case SQLITE_CONSTRAINT: StatementFailed(kind: kind(extended), message: message, statement: statement)
        default: StatementFailed(kind: .other, message: message, statement: statement)
        }
    }

    private static func kind(_ extended: Int32) -> StatementFailed.Kind {
        switch extended >> 8 {
        case 8, 6, 10: .unique
        case 3: .foreignKey
        default: .constraint
        }
    }
}
