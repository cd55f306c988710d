package import Cooperation

/// The journal, its indexes and the few mutable tables: the one door to the database.
package final class Store: Sendable {
    package let clock: Clock
    let engine: any Engine
    let cache: FoldCache
    let feed = ChangeFeed()
    let indexes: Indexes
    let vocabulary = VocabularyCache()
    let unsealed = UnsealedKey()
    private let mailState: OutboxMail.State

    private init(engine: any Engine, configuration: StoreConfiguration, indexes: Indexes) {
        self.engine = engine
        self.indexes = indexes
        clock = configuration.clock
        mailState = configuration.sendsMail ? .waiting : .local
        cache = FoldCache(bytes: configuration.cacheBytes)
    }

    /// Opens the store, bringing its schema up to date; throws ``SchemaTooNew`` rather than use a later one.
    package static func open(
        _ configuration: StoreConfiguration,
        migrations: [Migration] = Migrations.all,
        indexes: [any Index] = Indexes.all
    ) async throws -> Store {
        let engine: any Engine =
            switch configuration.location {
            case .sqlite(let path):
                try SQLiteEngine(
                    path: path,
                    busySeconds: configuration.busySeconds,
                    prepare: configuration.preparation
                )
            case .postgres(let address, let schema):
                PostgresEngine(address: address, schema: schema, readers: configuration.readers)
            }
        let store = Store(engine: engine, configuration: configuration, indexes: Indexes(indexes))
        try await Migrator(migrations: migrations).run(on: engine, at: configuration.clock.now().instant)
        return store
    }

    package var dialect: Dialect { engine.dialect }

    /// Reads; the closure must not keep the connection.
    package func read<Value: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> Value
    ) async throws -> Value {
        try await engine.read(body)
    }

    /// Reads one unchanging state of the whole database.
    package func snapshot<Value: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> Value
    ) async throws -> Value {
        try await engine.snapshot(body)
    }

    /// Writes all or nothing, durable when it returns; taken again up to three times when someone wrote meanwhile.
    @discardableResult
    package func perform<Value: Sendable>(
        _ body: @escaping @Sendable (UnitOfWork) throws -> Value
    ) async throws -> Value {
        var attempts = 1
        while true {
            do {
                return try await performOnce(body)
            } catch let error as ConcurrentWrite {
                guard attempts < 3 else { throw error }
                attempts += 1
            }
        }
    }

    private func performOnce<Value: Sendable>(
        _ body: @escaping @Sendable (UnitOfWork) throws -> Value
    ) async throws -> Value {
        let (value, outcome) = try await engine.write { [cache, clock, indexes, mailState] connection in
            let unit = UnitOfWork(
                connection: connection,
                moment: clock.now(),
                cache: cache,
                indexes: indexes,
                mailState: mailState
            )
            return (try body(unit), unit.complete())
        }
        for keep in outcome.keeps { keep(cache) }
        if let position = outcome.position { feed.publish(position) }
        return value
    }

    /// The aggregate as it is now, or nothing when it has no entry; folded only when the journal has moved on.
    package func load<Subject: Aggregate>(
        _ type: Subject.Type = Subject.self,
        _ id: Identifier<Subject>
    ) async throws -> Loaded<Subject>? {
        let fold = try await engine.read { [cache] connection in
            try Folding.current(id, cache: cache, on: connection)
        }
        guard let fold else { return nil }
        cache.keep(fold, StreamName(id))
        return Loaded(state: fold.state, version: fold.head.version, head: fold.head.hash.hexadecimal)
    }

    /// Several aggregates in one read; those that do not exist are left out.
    package func states<Subject: Aggregate>(
        of ids: Set<Identifier<Subject>>
    ) async throws -> [Identifier<Subject>: Subject] {
        guard !ids.isEmpty else { return [:] }
        let folds = try await engine.read { [cache] connection in
            try ids.compactMap { id in try Folding.current(id, cache: cache, on: connection).map { (id, $0) } }
        }
        for (id, fold) in folds { cache.keep(fold, StreamName(id)) }
        return Dictionary(uniqueKeysWithValues: folds.map { ($0.0, $0.1.state) })
    }

    package func close() {
        engine.close()
        feed.finish()
    }
}
