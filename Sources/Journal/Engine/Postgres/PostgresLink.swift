import CPostgres
import Foundation

/// One connection to the server, used by one thread at a time.
///
/// `@unchecked`: a C handle; whoever owns a ``PostgresSession`` runs it on that session's queue only.
final class PostgresLink: @unchecked Sendable {
    private let address: String
    private let schema: String?
    private(set) var handle: OpaquePointer?
    private var statements = PostgresStatements()
    /// Statements sent whose outcome was not read yet.
    private var queued: [String] = []
    /// More might fill both ends' buffers, each waiting for the other to read.
    private static let queueBound = 64

    init(address: String, schema: String?) {
        self.address = address
        self.schema = schema
    }

    deinit {
        PQfinish(handle)
    }

    var isOpen: Bool { handle != nil && PQstatus(handle) == CONNECTION_OK }

    func open() throws {
        close()
        let options = [
            ("dbname", address), ("connect_timeout", "3"), ("tcp_user_timeout", "10000"), ("client_encoding", "UTF8"),
            ("fallback_application_name", "maillage"),
        ]
        var keywords = options.map { strdup($0.0) } + [nil]
        var values = options.map { strdup($0.1) } + [nil]
        defer { for text in keywords + values { free(text) } }
        handle = keywords.withUnsafeMutableBufferPointer { keywords in
            values.withUnsafeMutableBufferPointer { values in
                keywords.withMemoryRebound(to: UnsafePointer<CChar>?.self) { keywords in
                    values.withMemoryRebound(to: UnsafePointer<CChar>?.self) { values in
                        PQconnectdbParams(keywords.baseAddress, values.baseAddress, 1)
                    }
                }
            }
        }
        guard isOpen else {
            let failure = PostgresFailure.connection(handle)
            close()
            throw failure
        }
        PQsetNoticeProcessor(handle, { _, _ in }, nil)
        // The details of a refusal quote the values: addresses would end in the log.
        _ = PQsetErrorVerbosity(handle, PQERRORS_TERSE)
        try script("SET client_min_messages = warning; SET default_transaction_isolation = 'read committed'")
        if let schema {
            try script("CREATE SCHEMA IF NOT EXISTS \"\(schema)\"; SET search_path TO \"\(schema)\"")
        }
    }

    func openIfNeeded() throws {
        if !isOpen { try open() }
    }

    func close() {
        PQfinish(handle)
        handle = nil
        statements.forget()
        queued = []
    }

    /// Runs statements without parameters; returns the last one's tag, `COMMIT` for instance.
    @discardableResult
    func script(_ text: String) throws -> String {
        try unprepared(text) { result in PQcmdStatus(result).map { String(cString: $0) } ?? "" }
    }

    /// The same, handing the last answer over, valid inside the closure only.
    func unprepared<Answer>(_ text: String, _ body: (OpaquePointer) throws -> Answer) throws -> Answer {
        try flush()
        let result = PQexec(handle, text)
        defer { PQclear(result) }
        try check(result, text)
        guard let result else { throw PostgresFailure.connection(handle) }
        return try body(result)
    }

    /// Runs a statement with parameters and hands its answer over, valid inside the closure only.
    func execute<Answer>(_ sql: SQL, _ body: (OpaquePointer, Columns) throws -> Answer) throws -> Answer {
        let key = PostgresStatements.Key(text: sql.text, types: PostgresParameters.types(of: sql.values))
        try flush()
        let prepared = try prepared(key)
        let result = PostgresParameters(sql.values).withPointers { values, lengths, formats in
            PQexecPrepared(handle, prepared.name, Int32(values.count), values, lengths, formats, 0)
        }
        defer { PQclear(result) }
        try check(result, sql.text)
        guard let result else { throw PostgresFailure.connection(handle) }
        let columns = prepared.columns ?? PostgresResult.columns(result)
        if prepared.columns == nil { statements[key]?.columns = columns }
        return try body(result, columns)
    }

    var hasQueued: Bool { !queued.isEmpty }

    /// Sends a statement without waiting for its outcome.
    func enqueue(_ sql: SQL) throws {
        let key = PostgresStatements.Key(text: sql.text, types: PostgresParameters.types(of: sql.values))
        let prepared = try prepared(key)
        if queued.isEmpty, PQenterPipelineMode(handle) != 1 { throw PostgresFailure.connection(handle) }
        queued.append(sql.text)
        let sent = PostgresParameters(sql.values).withPointers { values, lengths, formats in
            PQsendQueryPrepared(handle, prepared.name, Int32(values.count), values, lengths, formats, 0)
        }
        guard sent == 1 else { throw PostgresFailure.connection(handle) }
        if queued.count >= Self.queueBound { try flush() }
    }

    /// Reads the outcome of every statement sent; throws the first failure among them.
    func flush() throws {
        guard !queued.isEmpty else { return }
        let statements = queued
        queued = []
        var failure: (any Error)?
        PQpipelineSync(handle)
        for statement in statements {
            while let result = PQgetResult(handle) {
                defer { PQclear(result) }
                do { try check(result, statement) } catch { failure = failure ?? error }
            }
        }
        PQclear(PQgetResult(handle))
        guard PQexitPipelineMode(handle) == 1, isOpen else { throw failure ?? PostgresFailure.connection(handle) }
        if let failure { throw failure }
    }

    private func prepared(_ key: PostgresStatements.Key) throws -> PostgresStatements.Prepared {
        if let known = statements[key] { return known }
        if statements.prepared.count >= PostgresStatements.bound {
            try script("DEALLOCATE ALL")
            statements.forget()
        }
        try flush()
        let prepared = PostgresStatements.Prepared(name: "s\(statements.prepared.count)", columns: nil)
        let result = PQprepare(
            handle,
            prepared.name,
            PostgresStatements.numbered(key.text),
            Int32(key.types.count),
            key.types
        )
        defer { PQclear(result) }
        try check(result, key.text)
        statements[key] = prepared
        return prepared
    }

    func check(_ result: OpaquePointer?, _ statement: String) throws {
        switch PQresultStatus(result) {
        case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY: return
        default: throw PostgresFailure.error(result, on: handle, statement)
        }
    }
}
