package import Cooperation

extension Store {
    /// The cycle that people of this organisation may read, the present one unless another is asked for; absent and
    /// forbidden are the same nothing.
    package func cycle(
        _ id: PartnershipID,
        number: Int? = nil,
        readableBy organisation: OrganisationID
    ) async throws -> Cycle? {
        guard let partnership = try await paper(id, readableBy: organisation)?.state else { return nil }
        return try await cycle(of: partnership, number: number)
    }

    /// The chapters of a partnership that was already read.
    package func cycle(of partnership: Partnership, number: Int? = nil) async throws -> Cycle {
        try await chapters { try Cycle(partnership, number: number, from: $0) }
    }

    /// The present convention of a partnership that was already read.
    package func convention(of partnership: Partnership) async throws -> Convention {
        try await chapters { reader in
            let course: Course = try reader.chapter(CycleID(partnership.id).chapter())
            return try reader.chapter(CycleID(partnership.id, course.cycle).chapter())
        }
    }

    /// What happened in a cycle, its paper included, latest first: one page of it.
    package func trace(of cycle: Cycle, page: Int) async throws -> TracePage {
        try await trace(of: cycle.streams, page: page)
    }

    /// The same for the paper alone.
    package func trace(of partnership: Partnership, page: Int) async throws -> TracePage {
        try await trace(of: [StreamName(partnership.id)], page: page)
    }

    private func trace(of streams: [StreamName], page: Int) async throws -> TracePage {
        try await read { connection in
            let count = try EntryTable.count(of: streams, on: connection)
            let number = min(max(1, page), max(1, TracePage.pages(of: count)))
            let entries = try EntryTable.latest(
                of: streams,
                skipping: (number - 1) * TracePage.size,
                TracePage.size,
                on: connection
            )
            return TracePage(entries: entries, number: number, count: count)
        }
    }

    /// What each organisation wrote in a cycle, counted.
    package func acts(in cycle: Cycle) async throws -> [CycleVoices.Act] {
        let streams = cycle.streams
        return try await read { try EntryTable.acts(in: streams, on: $0) }
    }

    /// Everything that happened in a cycle, its paper included, in the order of the journal.
    package func history(of cycle: Cycle) async throws -> [Entry] {
        let streams = cycle.streams
        return try await read { connection in
            var entries: [Entry] = []
            for stream in streams {
                try EntryTable.each(of: stream, after: 0, on: connection) { entries.append($0) }
            }
            return entries.sorted { $0.position < $1.position }
        }
    }
}

extension UnitOfWork {
    /// The present cycle as it is at the moment of writing.
    package func cycle(of partnership: Partnership) throws -> Cycle {
        try Cycle(partnership, from: WrittenChapters(unit: self))
    }
}

extension Entry {
    /// The entry in words, when it belongs to a cycle; nothing when its body was erased.
    package var trace: TraceLine? {
        if category == Partnership.category { return (try? event(PartnershipEvent.self))?.trace }
        for chapter in Cycle.chapters where category == chapter.category { return chapter.trace(of: self) }
        return nil
    }
}

extension Cycle {
    /// Where all that happens in it is written.
    fileprivate var streams: [StreamName] {
        [StreamName(partnership.id)] + Cycle.chapters.map { $0.stream(of: id) }
    }
}

extension Chapter {
    fileprivate static func stream(of cycle: CycleID) -> StreamName { StreamName(cycle.chapter(Self.self)) }

    fileprivate static func trace(of entry: Entry) -> TraceLine? { (try? entry.event(Fact.self))?.trace }
}

private struct WrittenChapters: ChapterReader {
    let unit: UnitOfWork

    func chapter<Subject: Chapter>(_ id: Identifier<Subject>) throws -> Subject {
        try unit.load(Subject.self, id) ?? Subject(id: id)
    }
}

extension UnitOfWork {
    /// Begins the next cycle with what this one hands on, and without those who wished to stop.
    package func handOn(_ cycle: Cycle, by actor: Actor) throws {
        try append(Partnership.self, cycle.partnership.id, cycle.stops(on: moment.day), by: actor)
        try cycle.handOn(to: NextChapters(unit: self, actor: actor))
    }
}

private struct NextChapters: ChapterWriter {
    let unit: UnitOfWork
    let actor: Actor

    func begin<Subject: Chapter>(_ id: Identifier<Subject>, with facts: [Subject.Fact]) throws {
        try unit.append(Subject.self, id, facts, by: actor)
    }
}
