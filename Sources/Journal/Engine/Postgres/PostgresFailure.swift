import CPostgres

/// PostgreSQL's error codes in the store's words.
enum PostgresFailure {
    /// What went wrong with a statement; the result may be missing when the server is gone.
    static func error(_ result: OpaquePointer?, on link: OpaquePointer?, _ statement: String) -> any Error {
        let message = trimmed(result.flatMap { PQresultErrorMessage($0) } ?? PQerrorMessage(link))
        // PG_DIAG_SQLSTATE, a character constant that Swift does not import as one.
        let state =
            result.flatMap { PQresultErrorField($0, Int32(UInt8(ascii: "C"))) }.map { String(cString: $0) } ?? ""
        guard PQstatus(link) == CONNECTION_OK else { return StoreUnavailable(.unreachable, detail: message) }
        return error(state: state, message, statement)
    }

    static func connection(_ link: OpaquePointer?) -> StoreUnavailable {
        StoreUnavailable(.unreachable, detail: trimmed(PQerrorMessage(link)))
    }

    private static func error(state: String, _ message: String, _ statement: String) -> any Error {
        switch state {
        case "53100": StoreUnavailable(.full, detail: message)
        case "25006": StoreUnavailable(.readOnly, detail: message)
        case "55P03": StoreUnavailable(.locked, detail: message)
        case "40001", "40P01": ConcurrentWrite(message)
        case "23505": StatementFailed(kind: .unique, message: message, statement: statement)
        case "23503": StatementFailed(kind: .foreignKey, message: message, statement: statement)
        case _ where state.hasPrefix("23"):
            StatementFailed(kind: .constraint, message: message, statement: statement)
        case _ where ["08", "53", "57", "58"].contains(state.prefix(2)):
            StoreUnavailable(.unreachable, detail: message)
        default: StatementFailed(kind: .other, message: message, statement: statement)
        }
    }

    private static func trimmed(_ message: UnsafePointer<CChar>?) -> String {
        guard let message else { return "" }
        return String(String(cString: message).reversed().drop { $0.isNewline }.reversed())
    }
}
