/// What a backup holds: the journal and the mutable tables; indexes are derived anew.
///
/// Sign-in attempts stay behind: they are forgotten within a day anyway.
struct BackupTable: Sendable {
    let name: String
    let columns: [String]
    /// Rows fetched at once: few where rows are large.
    var page = 200

    var list: SQL { .raw(columns.joined(separator: ", ")) }

    /// In an order that satisfies the references between them.
    static let all = [
        BackupTable(
            name: "entry",
            columns: [
                "position", "stream", "version", "at", "person", "organisation", "mandate", "means", "kind", "body",
                "body_hash", "hash",
            ]
        ),
        BackupTable(
            name: "account",
            columns: ["id", "mail", "name", "language", "password", "instance_admin", "created"]
        ),
        BackupTable(
            name: "session",
            columns: ["token_hash", "id", "person", "organisation", "agent", "created", "expires", "revoked"]
        ),
        BackupTable(
            name: "link",
            columns: ["token_hash", "purpose", "subject", "mail", "created", "expires", "used"]
        ),
        BackupTable(
            name: "outbox",
            columns: [
                "id", "recipient", "subject", "body", "created", "state", "attempts", "next_attempt", "sent", "failure",
            ]
        ),
        BackupTable(name: "data_key", columns: ["name", "sealed", "created"]),
        BackupTable(name: "blob", columns: ["hash", "media_type", "bytes", "created"], page: 4),
    ]
}
