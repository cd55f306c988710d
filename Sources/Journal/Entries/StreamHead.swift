/// Where a stream stands: what a fold must match to be current.
struct StreamHead: Equatable, Sendable {
    let version: Int
    let hash: [UInt8]
    /// How many bodies the whole journal has lost: an erased body makes older folds worthless.
    let redactions: Int

    /// Before the first entry.
    static func start(redactions: Int) -> StreamHead {
        StreamHead(version: 0, hash: EntryHash.first, redactions: redactions)
    }

    static func of(_ stream: StreamName, on connection: any Connection) throws -> StreamHead? {
        try connection.first(
            """
            SELECT version, hash, (SELECT coalesce(max(version), 0) FROM entry WHERE stream = \(Redaction.stream))
            FROM entry WHERE stream = \(stream) ORDER BY version DESC LIMIT 1
            """
        ).map { row in
            StreamHead(version: try row.integer(0), hash: try row.blob(1), redactions: try row.integer(2))
        }
    }
}
