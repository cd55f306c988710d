package import Cooperation

/// The directory in numbers: how much, whence, how fresh, who speaks for itself; no record, no person.
package struct DirectoryFigures: Sendable, Equatable {
    /// What one publisher, one network, or everybody together brings.
    package struct Share: Sendable, Equatable {
        package let name: String
        package fileprivate(set) var organisations = 0
        package fileprivate(set) var services = 0
        /// Organisations whose record was last revised more than six months ago, those of a year ago included.
        package fileprivate(set) var ageing = 0
        /// More than a year ago.
        package fileprivate(set) var old = 0
        package fileprivate(set) var verified = 0
        /// Day of the record revised last.
        package fileprivate(set) var latest: Day?

        /// Per hundred organisations, rounded.
        package var ageingPercent: Int { percent(ageing) }
        package var oldPercent: Int { percent(old) }

        private func percent(_ part: Int) -> Int {
            organisations == 0 ? 0 : (100 * part + organisations / 2) / organisations
        }
    }

    package private(set) var all = Share(name: "")
    /// By publisher, the first part of an identifier, the largest first; without name, what was added by hand.
    package private(set) var publishers: [Share] = []
    /// By network of origin, the largest first; an organisation may belong to several or to none.
    package private(set) var networks: [Share] = []
    /// Organisations for which somebody asks to speak and that nobody speaks for yet.
    package private(set) var claimed = 0
    /// When a record last arrived or changed.
    package private(set) var lastChange: Instant?

    package init() {}

    package var isEmpty: Bool { all.organisations == 0 && all.services == 0 }
    /// Organisations that are in the directory and nothing more.
    package var onlyListed: Int { all.organisations - all.verified - claimed }
}

extension Store {
    /// Counts the directory anew; a few scans of the index, for a page that few people open.
    package func directoryFigures() async throws -> DirectoryFigures {
        let today = clock.now().day
        return try await read { try DirectoryFigures(on: $0, today: today) }
    }
}

extension DirectoryFigures {
    fileprivate init(on connection: any Connection, today: Day) throws {
        let prefix = connection.dialect.beginning(of: "id", before: "--")
        var published: [String: Share] = [:]
        for row in try connection.rows(Self.counts(by: "CASE WHEN declared = 1 THEN '' ELSE \(prefix) END", today)) {
            let name = try row.text(0)
            try published[name, default: Share(name: name)].add(row)
            try all.add(row)
        }
        for row in try connection.rows("SELECT \(prefix), count(*) FROM directory_service GROUP BY 1") {
            let (name, services) = (try row.text(0), try row.integer(1))
            published[name, default: Share(name: name)].services += services
            all.services += services
        }
        var federated: [String: Share] = [:]
        for row in try connection.rows(Self.counts(by: "networks", today)) {
            for name in Set(try row.text(0).split(separator: "|").map(String.init)) {
                try federated[name, default: Share(name: name)].add(row)
            }
        }
        publishers = published.values.sorted(by: Self.precedes)
        networks = federated.values.sorted(by: Self.precedes)
        claimed =
            try connection.integer(
                """
                SELECT count(DISTINCT o.number) FROM membership AS m
                JOIN directory_organisation AS o ON o.id = m.organisation
                WHERE m.standing = \(Standing.claimant.rawValue) AND o.verified = 0
                """
            ) ?? 0
        lastChange = try connection.first(
            """
            SELECT at FROM entry WHERE kind IN ('organisation.listed.1', 'service.listed.1')
            ORDER BY position DESC LIMIT 1
            """
        )?.instant(0)
    }

    private static func counts(by group: SQL, _ today: Day) -> SQL {
        """
        SELECT \(group), count(*), count(CASE WHEN updated <= \(today.advanced(by: -183)) THEN 1 END),
        count(CASE WHEN updated <= \(today.advanced(by: -365)) THEN 1 END),
        count(CASE WHEN verified = 1 THEN 1 END), max(updated)
        FROM directory_organisation GROUP BY 1
        """
    }

    private static func precedes(_ left: Share, _ right: Share) -> Bool {
        (right.organisations, right.services, left.name) < (left.organisations, left.services, right.name)
    }
}

extension DirectoryFigures.Share {
    /// Adds the columns of a row of counts.
    fileprivate mutating func add(_ row: Row) throws {
        organisations += try row.integer(1)
        ageing += try row.integer(2)
        old += try row.integer(3)
        verified += try row.integer(4)
        let day = try row.day(5)
        latest = max(latest ?? day, day)
    }
}
