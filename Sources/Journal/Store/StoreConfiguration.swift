/// Where the store is and how it behaves.
package struct StoreConfiguration: Sendable {
    package enum Location: Sendable, Equatable {
        case sqlite(path: String)
        /// A connection string; the schema is the server's default unless given.
        case postgres(String, schema: String?)
    }

    package var location: Location
    package var clock: Clock
    /// How long a write waits for another program that holds the SQLite file.
    package var busySeconds: Double = 5
    /// False when no mail server is configured: mails then stay in the local mailbox.
    package var sendsMail = false
    package var readers = 4
    package var cacheBytes = 32 << 20
    /// Statements run on each new SQLite connection; the tests shuffle unordered answers with it.
    package var preparation: [String] = []

    package init(location: Location, clock: Clock) {
        self.location = location
        self.clock = clock
    }

    /// Reads `DATABASE_URL` (`postgres://…`, or the path of an SQLite file; absent: `var/maillage.sqlite`).
    package static func location(environment: [String: String]) -> Location {
        let address = environment["DATABASE_URL"] ?? ""
        if address.hasPrefix("postgres://") || address.hasPrefix("postgresql://") {
            return .postgres(address, schema: nil)
        }
        let path = address.hasPrefix("sqlite://") ? String(address.dropFirst("sqlite://".count)) : address
        return .sqlite(path: path.isEmpty ? "var/maillage.sqlite" : path)
    }
}
