import CPostgres

/// What the closures of reads and writes speak to.
final class PostgresConnection: WritingConnection {
    let dialect = Dialect.postgres
    let link: PostgresLink
    var announced: Int64?
    /// The last savepoint is done with; released together with the next statement of the group, one trip less.
    private var hasSavepointToRelease = false

    init(_ link: PostgresLink) {
        self.link = link
    }

    @discardableResult
    func run(_ sql: SQL) throws -> Int {
        try link.execute(sql) { result, _ in
            PQcmdTuples(result).flatMap { Int(String(cString: $0)) } ?? 0
        }
    }

    func enqueue(_ sql: SQL) throws {
        try link.enqueue(sql)
    }

    func each(_ sql: SQL, _ body: (Row) throws -> Void) throws {
        try link.execute(sql) { result, columns in
            for row in 0..<PQntuples(result) { try body(PostgresResult.row(result, row, columns)) }
        }
    }

    func eachPaged(_ sql: SQL, page: Int, _ body: (Row) throws -> Void) throws {
        try run("DECLARE page NO SCROLL CURSOR FOR " + sql)
        defer { try? script("CLOSE page") }
        var count = page
        while count == page {
            count = try link.unprepared("FETCH \(page) FROM page") { result in
                let columns = PostgresResult.columns(result)
                for row in 0..<PQntuples(result) { try body(PostgresResult.row(result, row, columns)) }
                return Int(PQntuples(result))
            }
        }
    }

    func script(_ text: String) throws {
        try link.script(text)
    }
}

extension PostgresConnection {
    var isInTransaction: Bool {
        switch PQtransactionStatus(link.handle) {
        case PQTRANS_INTRANS, PQTRANS_INERROR: true
        case PQTRANS_ACTIVE: link.hasQueued
        default: false
        }
    }

    /// One writer at a time on the whole schema: positions are committed in their order, without gaps.
    func begin() throws {
        hasSavepointToRelease = false
        let begin =
            "BEGIN; SELECT pg_advisory_xact_lock(hashtextextended('maillage ' || current_schema(), 0))"
        try link.openIfNeeded()
        do {
            try link.script(begin)
        } catch is StoreUnavailable {
            // The server may have been restarted since the last write; nothing has run yet.
            try link.open()
            try link.script(begin)
        }
    }

    func commit() throws {
        let notice = announced.map { "SELECT pg_notify('\(Self.channel)', current_schema() || ' \($0)'); " } ?? ""
        let tag = try link.script(notice + "COMMIT")
        guard tag == "COMMIT" else {
            throw StatementFailed(kind: .other, message: "a failed statement was ignored", statement: "COMMIT")
        }
    }

    func rollback() {
        try? link.flush()
        guard isInTransaction else { return }
        _ = try? link.script("ROLLBACK")
    }

    func savepoint() throws {
        try link.script(hasSavepointToRelease ? "RELEASE write; SAVEPOINT write" : "SAVEPOINT write")
        hasSavepointToRelease = false
    }

    func releaseSavepoint() throws {
        try link.flush()
        guard PQtransactionStatus(link.handle) == PQTRANS_INTRANS else {
            throw StatementFailed(kind: .other, message: "a failed statement was ignored", statement: "RELEASE")
        }
        hasSavepointToRelease = true
    }

    func rollbackToSavepoint() throws {
        // Whatever failed is being undone.
        try? link.flush()
        try link.script("ROLLBACK TO write; RELEASE write")
    }

    /// Channel on which nodes tell each other how far the journal has come.
    static let channel = "maillage"
}
