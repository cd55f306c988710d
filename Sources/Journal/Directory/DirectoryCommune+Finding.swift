import Cooperation

extension DirectoryCommune {
    private static let columns: SQL = "code, name, organisations, located, latitudes, longitudes"

    private init(_ row: Row) throws {
        code = try row.text(0)
        name = try row.text(1)
        organisations = try row.integer(2)
        let located = try row.integer(3)
        position =
            located > 0
            ? Position(
                latitude: Double(try row.integer(4)) / Double(located) / 1e6,
                longitude: Double(try row.integer(5)) / Double(located) / 1e6
            )
            : nil
    }

    /// By INSEE code, by postcode, by name, by the beginning of a name: the commune with most organisations.
    static func find(_ typed: String, on connection: any Connection) throws -> DirectoryCommune? {
        let key = NameKey.key(of: typed)
        guard !key.isEmpty else { return nil }
        let code = typed.filter { !$0.isWhitespace }.uppercased()
        var conditions: [SQL] = ["name_key = \(key)"]
        if code.utf8.count == 5 {
            conditions.insert("code = \(code)", at: 0)
            conditions.insert(
                """
                code = (SELECT commune_code FROM directory_organisation WHERE postcode = \(code)
                AND commune_code IS NOT NULL ORDER BY number LIMIT 1)
                """,
                at: 1
            )
        }
        conditions.append("name_key >= \(key + " ") AND name_key < \(key + "!")")
        conditions.append("name_key >= \(key) AND name_key < \(key + "{")")
        for condition in conditions {
            let row = try connection.first(
                """
                SELECT \(columns) FROM directory_commune WHERE \(condition) AND organisations > 0
                ORDER BY organisations DESC, code LIMIT 1
                """
            )
            if let row { return try DirectoryCommune(row) }
        }
        return nil
    }
}
