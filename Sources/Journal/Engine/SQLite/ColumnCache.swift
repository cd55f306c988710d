import GRDBSQLite
import Synchronization

/// The columns' names by statement text: making them anew for each answer would cost as much as reading a row.
final class ColumnCache: Sendable {
    private let byText = Mutex<[String: Columns]>([:])

    func columns(of statement: OpaquePointer, _ text: String) -> Columns {
        if let known = byText.withLock({ $0[text] }), known.names.count == sqlite3_column_count(statement) {
            return known
        }
        let columns = Columns(
            (0..<sqlite3_column_count(statement)).map { index in
                sqlite3_column_name(statement, index).map { String(cString: $0) } ?? ""
            }
        )
        byText.withLock { $0[text] = columns }
        return columns
    }
}
