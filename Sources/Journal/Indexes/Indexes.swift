import Cooperation

/// The indexes of the store.
package struct Indexes: Sendable {
    /// Every index of Maillage: a feature adds its line here.
    package static let all: [any Index] = [PartnershipIndex(), MembershipIndex(), DirectoryIndex()]

    private let byEntry: [any Index]
    private let byState: [any StateIndex]

    package init(_ indexes: [any Index]) {
        byEntry = indexes.filter { !($0 is any StateIndex) }
        byState = indexes.compactMap { $0 as? any StateIndex }
    }

    /// All but the directory's own, whose rows an import works out beforehand.
    var besideDirectory: Indexes {
        Indexes(byEntry.filter { !($0 is DirectoryIndex) } + byState)
    }

    package var tables: [String] { byEntry.flatMap(\.tables) + byState.flatMap(\.tables) }

    func apply(_ entry: Entry, category: String, on connection: any Connection) throws {
        for index in byEntry where index.categories.contains(category) {
            try index.apply(entry, on: connection)
        }
    }

    func write(_ subject: some Aggregate, on connection: any Connection) throws {
        for index in byState { try index.writeIfOwn(subject, on: connection) }
    }

    /// Empties every index and derives it anew from the journal.
    func rebuild(on connection: any Connection) throws {
        for table in tables { try connection.run("DELETE FROM \(.raw(table))") }
        try EntryTable.eachByPosition(on: connection) { entry in
            try apply(entry, category: String(entry.stream.category), on: connection)
        }
        for index in byState { try index.writeAll(on: connection) }
    }
}

extension Store {
    /// Derives every index anew; the site waits with its writes meanwhile.
    package func rebuildIndexes() async throws {
        try await engine.write { [indexes] in try indexes.rebuild(on: $0) }
    }
}
