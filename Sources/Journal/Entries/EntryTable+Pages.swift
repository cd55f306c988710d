/// Long readings, a page at a time so that memory does not grow with the journal.
extension EntryTable {
    private static let pageSize = 500

    static func page(after position: Int64, limit: Int, on connection: any Connection) throws -> [Entry] {
        try connection.rows(
            "SELECT \(columns) FROM entry WHERE position > \(position) ORDER BY position LIMIT \(limit)"
        ).map { try Entry($0) }
    }

    /// The first position where nothing stands, although something follows.
    static func firstHole(on connection: any Connection) throws -> Int64? {
        guard try lastPosition(on: connection) > 0 else { return nil }
        guard try connection.first("SELECT 1 FROM entry WHERE position = 1") != nil else { return 1 }
        let hole = try connection.integer(
            """
            SELECT min(position) + 1 FROM entry WHERE position < (SELECT max(position) FROM entry)
            AND NOT EXISTS (SELECT 1 FROM entry AS following WHERE following.position = entry.position + 1)
            """
        )
        return hole.map { Int64($0) }
    }

    static func eachByPosition(on connection: any Connection, _ body: (Entry) throws -> Void) throws {
        var position: Int64 = 0
        while case let page = try page(after: position, limit: pageSize, on: connection), let last = page.last {
            for entry in page { try body(entry) }
            position = last.position
        }
    }

    /// Stream after stream, each in order; of one category, or all of them.
    static func eachByStream(
        category: String? = nil,
        on connection: any Connection,
        _ body: (Entry) throws -> Void
    ) throws {
        // "0" follows "/": the streams of the category and no other.
        let end = category.map { $0 + "0" }
        var stream = category.map { $0 + "/" } ?? ""
        var version = 0
        while true {
            let bound: SQL = end.map { "AND stream < \($0)" } ?? ""
            let page = try connection.rows(
                """
                SELECT \(columns) FROM entry WHERE (stream, version) > (\(stream), \(version)) \(bound)
                ORDER BY stream, version LIMIT \(pageSize)
                """
            ).map { try Entry($0) }
            guard let last = page.last else { return }
            for entry in page { try body(entry) }
            (stream, version) = (last.stream.rawValue, last.version)
        }
    }
}
