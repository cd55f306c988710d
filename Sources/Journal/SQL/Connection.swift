/// A conversation with the database, valid only inside the closure that received it.
///
/// A statement that fails must let its error out: PostgreSQL accepts nothing more in that transaction.
package protocol Connection: AnyObject {
    var dialect: Dialect { get }
    /// Runs a statement and returns how many rows it changed.
    @discardableResult func run(_ sql: SQL) throws -> Int
    /// Runs a statement that answers nothing, perhaps together with the following ones; a failure shows at the latest
    /// when the write ends, and undoes it.
    func enqueue(_ sql: SQL) throws
    /// Hands each row of the answer to the closure.
    func each(_ sql: SQL, _ body: (Row) throws -> Void) throws
    /// The same for answers that must not stand in memory whole; inside a snapshot only.
    func eachPaged(_ sql: SQL, page: Int, _ body: (Row) throws -> Void) throws
    /// Runs trusted statements separated by semicolons, without parameters.
    func script(_ text: String) throws
}

extension Connection {
    package func rows(_ sql: SQL) throws -> [Row] {
        var rows: [Row] = []
        try each(sql) { rows.append($0) }
        return rows
    }

    /// The first row of the answer; write `LIMIT 1` when there may be others.
    package func first(_ sql: SQL) throws -> Row? {
        var first: Row?
        try each(sql) { first = first ?? $0 }
        return first
    }

    /// The first column of the first row, as an integer: counts and such.
    package func integer(_ sql: SQL) throws -> Int? {
        try first(sql)?.integerOrNil(0)
    }
}
