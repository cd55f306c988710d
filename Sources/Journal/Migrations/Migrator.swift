import Cooperation

/// Applies what is missing, in one transaction, one program at a time.
struct Migrator: Sendable {
    let migrations: [Migration]

    func run(on engine: any Engine, at instant: Instant) async throws {
        try await engine.write { [migrations] connection in
            try connection.script(
                """
                CREATE TABLE IF NOT EXISTS schema_migration (
                    name \(connection.dialect.text) NOT NULL PRIMARY KEY,
                    applied \(connection.dialect.integer) NOT NULL
                )\(connection.dialect.strict)
                """
            )
            let applied = Set(try connection.rows("SELECT name FROM schema_migration").map { try $0.text(0) })
            let unknown = applied.subtracting(migrations.map(\.name))
            guard unknown.isEmpty else { throw SchemaTooNew(unknown: unknown.sorted()) }
            for migration in migrations where !applied.contains(migration.name) {
                try connection.script(migration.script(connection.dialect))
                try connection.run(
                    "INSERT INTO schema_migration (name, applied) VALUES (\(migration.name), \(instant))"
                )
            }
        }
    }
}
