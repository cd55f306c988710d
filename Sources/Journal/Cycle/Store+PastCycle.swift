package import Cooperation

extension Store {
    /// The chapters of a cycle as they were while somebody could read them: only what a record of theirs is kept for.
    package func cycle(
        of partnership: Partnership,
        number: Int? = nil,
        keeping isKept: @escaping @Sendable (Record) -> Bool
    ) async throws -> Cycle {
        try await read { connection in
            try Cycle(partnership, number: number, from: KeptChapters(connection: connection, isKept: isKept))
        }
    }
}

private struct KeptChapters: ChapterReader {
    let connection: any Connection
    let isKept: (Record) -> Bool

    func chapter<Subject: Chapter>(_ id: Identifier<Subject>) throws -> Subject {
        var subject = Subject(id: id)
        try EntryTable.each(of: StreamName(id), after: 0, on: connection) { entry in
            guard isKept(entry.record), let event = try entry.event(Subject.Fact.self) else { return }
            subject.apply(event, entry.record)
        }
        return subject
    }
}
