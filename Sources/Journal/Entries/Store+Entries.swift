package import Cooperation

extension Store {
    /// What happened after a position, in order and without gaps.
    package func entries(after position: Int64, limit: Int) async throws -> [Entry] {
        try await engine.read { try EntryTable.page(after: position, limit: limit, on: $0) }
    }

    /// The whole history of one aggregate.
    package func history<Subject: Aggregate>(of id: Identifier<Subject>) async throws -> [Entry] {
        try await engine.read { connection in
            var entries: [Entry] = []
            try EntryTable.each(of: StreamName(id), after: 0, on: connection) { entries.append($0) }
            return entries
        }
    }

    /// The journal's last position; 0 when it is empty.
    package func lastPosition() async throws -> Int64 {
        try await engine.read { try EntryTable.lastPosition(on: $0) }
    }
}
