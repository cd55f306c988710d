package import Cooperation

extension Store {
    /// Reads a whole directory into the journal, in one transaction: all of it, or nothing when it stops.
    ///
    /// A record that says nothing new writes nothing, so that importing twice changes nothing. The source is asked for
    /// anew when the transaction has to run again. Of refusals and of warnings, so many are told one by one.
    package func importDirectory(
        by actor: Actor = Actor(means: .instance),
        telling most: Int = DirectoryReport.told,
        from source: @escaping @Sendable () throws -> any DirectorySource,
        progress: @escaping @Sendable (DirectoryProgress) -> Void = { _ in }
    ) async throws -> DirectoryReport {
        try await perform { unit in
            let pipe = ListingPipe(source)
            defer { pipe.close() }
            var writing = DirectoryImport(unit, by: actor, telling: most)
            var records = 0
            while let batch = try pipe.next() {
                try writing.write(batch.listings)
                records += batch.listings.count
                progress(DirectoryProgress(records: records, consumed: batch.consumed))
            }
            return try writing.finish()
        }
    }
}

/// Writes batches of records as entries and rows.
struct DirectoryImport {
    private let unit: UnitOfWork
    private let actor: Actor
    private let rows: DirectoryRows
    private let indexes: Indexes
    private var report: DirectoryReport
    /// Hashes rather than identifiers: eight bytes a record, and a wrong repeat once in a hundred million files.
    private var seen: Set<Int> = []

    init(_ unit: UnitOfWork, by actor: Actor, telling most: Int) {
        self.unit = unit
        self.actor = actor
        rows = DirectoryRows(unit.connection)
        indexes = unit.indexes.besideDirectory
        report = DirectoryReport(telling: most)
    }

    /// Structures first, so that a service may stand before its structure in a batch.
    mutating func write(_ listings: [PreparedListing]) throws {
        var structures: [(listing: PreparedListing, event: PreparedEvent<OrganisationEvent>, ListedOrganisation)] = []
        var services: [(listing: PreparedListing, event: PreparedEvent<ServiceEvent>, ListedService)] = []
        for listing in listings {
            switch listing.content {
            case .refused(let refusal): report.refuse(listing.line, listing.identifier, refusal)
            case .structure(let event, let listed):
                if isFirst(listed.record.id, listing) { structures.append((listing, event, listed)) }
            case .service(let event, let listed):
                if isFirst(listed.record.id, listing) { services.append((listing, event, listed)) }
            }
        }
        try write(structures: structures)
        try write(services: services)
    }

    mutating func finish() throws -> DirectoryReport {
        try rows.flush()
        return report
    }

    private mutating func isFirst<Subject: Aggregate>(_ id: Identifier<Subject>, _ listing: PreparedListing) -> Bool {
        guard seen.insert(StreamName(id).hashValue).inserted else {
            report.refuse(listing.line, listing.identifier, .repeated)
            return false
        }
        report.warn(listing.line, listing.warnings)
        return true
    }

    private mutating func write(
        structures: [(listing: PreparedListing, event: PreparedEvent<OrganisationEvent>, listed: ListedOrganisation)]
    ) throws {
        let known = try KnownOrganisation.find(structures.map(\.listed.record.id), on: unit.connection)
        let begun = try begunStreams(
            structures.map(\.listed.record.id).filter { known[$0] == nil }.map { StreamName($0) }
        )
        for (_, event, listed) in structures {
            let id = listed.record.id
            guard known[id]?.digest != listed.digest else {
                report.structures.unchanged += 1
                continue
            }
            let isNew = known[id] == nil && !begun.contains(StreamName(id).rawValue)
            try unit.appendForgetting(event, to: id, isNew: isNew, by: actor, indexes)
            try rows.write(listed, over: known[id])
            if known[id] == nil { report.structures.created += 1 } else { report.structures.updated += 1 }
        }
    }

    private mutating func write(
        services: [(listing: PreparedListing, event: PreparedEvent<ServiceEvent>, listed: ListedService)]
    ) throws {
        let owners = try KnownOrganisation.find(Set(services.map(\.listed.record.structure)), on: unit.connection)
        let known = try knownServices(services.map(\.listed.record.id))
        let begun = try begunStreams(
            services.map(\.listed.record.id).filter { known[$0] == nil }.map { StreamName($0) }
        )
        for (listing, event, listed) in services {
            let id = listed.record.id
            guard let owner = owners[listed.record.structure] else {
                report.refuse(listing.line, listing.identifier, .structureUnknown)
                continue
            }
            guard known[id]?.digest != listed.digest else {
                report.services.unchanged += 1
                continue
            }
            let isNew = known[id] == nil && !begun.contains(StreamName(id).rawValue)
            try unit.appendForgetting(event, to: id, isNew: isNew, by: actor, indexes)
            try rows.write(listed, of: owner, over: known[id]?.number)
            if known[id] == nil { report.services.created += 1 } else { report.services.updated += 1 }
        }
    }

    private func knownServices(_ ids: [ServiceID]) throws -> [ServiceID: (number: Int, digest: [UInt8])] {
        var known: [ServiceID: (number: Int, digest: [UInt8])] = [:]
        for page in SQLPage.pages(of: ids) {
            try unit.connection.each("SELECT id, number, digest FROM directory_service WHERE id IN (\(page.list))") {
                known[try $0.identifier(0)] = (try $0.integer(1), try $0.blob(2))
            }
        }
        return known
    }

    /// Streams that the directory does not know and that have entries all the same.
    private func begunStreams(_ streams: [StreamName]) throws -> Set<String> {
        var begun: Set<String> = []
        for page in SQLPage.pages(of: streams) {
            try unit.connection.each("SELECT stream FROM entry WHERE version = 1 AND stream IN (\(page.list))") {
                begun.insert(try $0.text(0))
            }
        }
        return begun
    }
}
