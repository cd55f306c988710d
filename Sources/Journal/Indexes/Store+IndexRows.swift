extension Store {
    /// Every row of every index, written out and sorted: what deriving them anew must not change.
    package func indexRows() async throws -> [String: [String]] {
        try await snapshot { [indexes] connection in
            var rows: [String: [String]] = [:]
            for table in indexes.tables {
                rows[table] = try connection.rows("SELECT * FROM \(.raw(table))")
                    .map { String(describing: $0.values) }
                    .sorted()
            }
            return rows
        }
    }
}
