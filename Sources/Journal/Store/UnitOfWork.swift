package import Cooperation

/// What one `perform` reads and writes; valid only inside its closure.
package final class UnitOfWork {
    /// The time of what is done next; the clock's, unless the past is being told.
    package var moment: Moment
    package let connection: any Connection
    let cache: FoldCache
    let indexes: Indexes
    private let mailState: OutboxMail.State
    private var folds: [StreamName: any Sendable] = [:]
    private var keeps: [StreamName: @Sendable (FoldCache) -> Void] = [:]
    /// The last position written here.
    private var written: Int64?

    /// What must happen once everything is durable.
    struct Outcome: Sendable {
        let position: Int64?
        let keeps: [@Sendable (FoldCache) -> Void]
    }

    init(connection: any Connection, moment: Moment, cache: FoldCache, indexes: Indexes, mailState: OutboxMail.State) {
        self.connection = connection
        self.moment = moment
        self.cache = cache
        self.indexes = indexes
        self.mailState = mailState
    }

    /// The aggregate as it is now, with what this unit of work has already done to it.
    package func load<Subject: Aggregate>(
        _ type: Subject.Type = Subject.self,
        _ id: Identifier<Subject>
    ) throws -> Subject? {
        try fold(id)?.state
    }

    /// The version of the aggregate's stream; 0 when it has no entry.
    package func version<Subject: Aggregate>(of id: Identifier<Subject>) throws -> Int {
        try fold(id)?.head.version ?? 0
    }

    /// Appends what happened, updates the indexes, and returns the aggregate after it.
    ///
    /// With `expecting`, throws ``ConcurrentWrite`` when the stream is no longer at that version.
    @discardableResult
    package func append<Subject: Aggregate>(
        _ type: Subject.Type = Subject.self,
        _ id: Identifier<Subject>,
        _ events: [Subject.Fact],
        by actor: Actor,
        expecting: Int? = nil
    ) throws -> Subject {
        try append(type, id, prepared: events.map { try PreparedEvent($0) }, by: actor, expecting: expecting)
    }

    /// The same with bodies encoded beforehand.
    @discardableResult
    package func append<Subject: Aggregate>(
        _ type: Subject.Type = Subject.self,
        _ id: Identifier<Subject>,
        prepared events: [PreparedEvent<Subject.Fact>],
        by actor: Actor,
        expecting: Int? = nil
    ) throws -> Subject {
        let stream = StreamName(id)
        // Redactions are not counted for a new stream: at worst its first reader folds it once more.
        var fold = try fold(id) ?? Folded(state: Subject(id: id), head: .start(redactions: 0))
        if let expecting, expecting != fold.head.version {
            throw ConcurrentWrite("\(stream) is at version \(fold.head.version), not \(expecting)")
        }
        guard !events.isEmpty else { return fold.state }
        for event in events {
            let entry = try write(event, stream, after: fold.head, by: actor)
            try fold.apply(entry)
            try indexes.apply(entry, category: Subject.category, on: connection)
        }
        try indexes.write(fold.state, on: connection)
        remember(fold, stream)
        return fold.state
    }

    /// Puts a mail in the outbox: it leaves only if all this is committed.
    package func send(_ mail: OutgoingMail) throws {
        try connection.outbox.put(mail, as: mailState, at: moment.instant)
    }

    /// Erases the body of one entry, by right; says so in the journal and derives the indexes anew without it.
    package func redact(_ stream: StreamName, version: Int, because reason: String? = nil, by actor: Actor) throws {
        guard stream != Redaction.stream else { throw NothingToRedact(stream: stream, version: version) }
        let erased = try connection.run(
            "UPDATE entry SET body = NULL WHERE stream = \(stream) AND version = \(version) AND body IS NOT NULL"
        )
        guard erased == 1 else { throw NothingToRedact(stream: stream, version: version) }
        let head = try StreamHead.of(Redaction.stream, on: connection) ?? .start(redactions: 0)
        let event = JournalEvent.redacted(Redaction(stream: stream.rawValue, version: version, reason: reason))
        _ = try write(PreparedEvent(event), Redaction.stream, after: head, by: actor)
        folds = [:]
        keeps = [:]
        try indexes.rebuild(on: connection)
    }

    /// What to do once everything is durable.
    func complete() -> Outcome {
        (connection as? any WritingConnection)?.announced = written
        return Outcome(position: written, keeps: Array(keeps.values))
    }

    private func fold<Subject: Aggregate>(_ id: Identifier<Subject>) throws -> Folded<Subject>? {
        let stream = StreamName(id)
        if let fold = folds[stream] as? Folded<Subject> { return fold }
        guard let fold = try Folding.current(id, cache: cache, on: connection) else { return nil }
        remember(fold, stream)
        return fold
    }

    private func remember<Subject: Aggregate>(_ fold: Folded<Subject>, _ stream: StreamName) {
        folds[stream] = fold
        keeps[stream] = { $0.keep(fold, stream) }
    }

    func write(
        _ event: PreparedEvent<some Event>,
        _ stream: StreamName,
        after head: StreamHead,
        by actor: Actor
    ) throws -> Entry {
        let position = try (written ?? EntryTable.lastPosition(on: connection)) + 1
        let bodyHash = event.bodyHash
        let kind = event.event.kind
        let entry = Entry(
            position: position,
            stream: stream,
            version: head.version + 1,
            at: moment.instant,
            actor: actor,
            kind: kind,
            body: event.body,
            bodyHash: bodyHash,
            hash: EntryHash.chained(
                to: head.hash,
                stream: stream,
                version: head.version + 1,
                at: moment.instant,
                actor: actor,
                kind: kind,
                bodyHash: bodyHash
            ),
            fact: event.event
        )
        try EntryTable.insert(entry, on: connection)
        written = position
        return entry
    }
}

/// There is no such entry, or its body is already erased.
package struct NothingToRedact: Error, Equatable {
    package let stream: StreamName
    package let version: Int
}
