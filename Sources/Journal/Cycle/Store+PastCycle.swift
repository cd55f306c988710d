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

    /// The paper and the chapters of a cycle as they stood at an instant.
    package func cycle(of partnership: PartnershipID, number: Int, at instant: Instant) async throws -> Cycle {
        try await read { connection in
            let reader = KeptChapters(connection: connection) { $0.at <= instant }
            return try Cycle(try reader.fold(partnership), number: number, from: reader)
        }
    }
}

private struct KeptChapters: ChapterReader {
    let connection: any Connection
    let isKept: (Record) -> Bool

    func chapter<Subject: Chapter>(_ id: Identifier<Subject>) throws -> Subject { try fold(id) }

    func fold<Subject: Aggregate>(_ id: Identifier<Subject>) throws -> Subject {
        var subject = Subject(id: id)
        try EntryTable.each(of: StreamName(id), after: 0, on: connection) { entry in
            guard isKept(entry.record), let event = try entry.event(Subject.Fact.self) else { return }
            subject.apply(event, entry.record)
        }
        return subject
    }
}
