/// The full-text tables: one for organisations, one for services; each engine has its own kind of table.
///
/// Words arrive folded (no case, no accent), so neither engine needs a dictionary or an extension.
enum DirectoryText: String {
    case organisation = "organisation_text"
    case service = "service_text"

    static func tables(_ dialect: Dialect) -> String {
        switch dialect {
        case .sqlite: DirectoryTextSQLite.tables
        case .postgres: DirectoryTextPostgres.tables
        }
    }

    func insert(_ text: IndexedText, _ number: Int, on connection: any Connection) throws {
        let statement =
            switch connection.dialect {
            case .sqlite: DirectoryTextSQLite.insertion(text, number, into: rawValue)
            case .postgres: DirectoryTextPostgres.insertion(text, number, into: rawValue)
            }
        try connection.enqueue(statement)
    }

    func erase(_ number: Int, on connection: any Connection) throws {
        switch connection.dialect {
        case .sqlite: try connection.enqueue("DELETE FROM \(.raw(rawValue)) WHERE rowid = \(number)")
        case .postgres: try connection.enqueue("DELETE FROM \(.raw(rawValue)) WHERE number = \(number)")
        }
    }

    /// The numbers of the texts that match, in a column `number`, oldest first.
    func matching(_ expression: SearchExpression, limit: Int, _ dialect: Dialect) -> SQL {
        switch dialect {
        case .sqlite: DirectoryTextSQLite.matching(expression, in: rawValue, limit: limit)
        case .postgres: DirectoryTextPostgres.matching(expression, in: rawValue, limit: limit)
        }
    }
}

/// What must stand in a text: every term, each by one of its alternatives.
struct SearchExpression: Sendable, Equatable {
    struct Term: Sendable, Equatable {
        enum Place: Sendable { case name, anywhere, codes }
        let place: Place
        /// Folded words, never empty.
        let alternatives: [String]
    }

    var terms: [Term]
}
