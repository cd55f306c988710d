/// One step of the schema: plain SQL, never changed once released.
package struct Migration: Sendable {
    package let name: String
    let script: @Sendable (Dialect) -> String

    package init(_ name: String, _ script: @escaping @Sendable (Dialect) -> String) {
        self.name = name
        self.script = script
    }
}

/// Every migration, in order: a feature adds its line at the end.
package enum Migrations {
    package static let all: [Migration] = [
        .journal, .accounts, .mail, .blobs, .partnerships, .memberships, .directory, .participationsWithoutReading,
        .links,
    ]
}

/// The database was brought up to date by a later program: this one must not touch it.
package struct SchemaTooNew: Error, Equatable, CustomStringConvertible {
    /// Migrations that this program does not know.
    package let unknown: [String]
    package var description: String {
        "the database is newer than this program (unknown migrations: \(unknown.joined(separator: ", ")))"
    }
}
