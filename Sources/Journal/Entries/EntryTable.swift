import Cooperation
import Foundation

/// The statements on table `entry`.
enum EntryTable {
    static let columns: SQL =
        "position, stream, version, at, person, organisation, mandate, means, kind, body, body_hash, hash"

    static func insert(_ entry: Entry, on connection: any Connection) throws {
        try connection.enqueue(
            """
            INSERT INTO entry (\(columns)) VALUES (
            \(entry.position), \(entry.stream), \(entry.version), \(entry.at), \(entry.actor.person),
            \(entry.actor.organisation), \(entry.actor.mandate), \(entry.actor.means.rawValue), \(entry.kind),
            \(entry.body.map { String(decoding: $0, as: UTF8.self) }), \(entry.bodyHash), \(entry.hash))
            """
        )
    }

    static func lastPosition(on connection: any Connection) throws -> Int64 {
        Int64(try connection.integer("SELECT coalesce(max(position), 0) FROM entry") ?? 0)
    }

    static func each(
        of stream: StreamName,
        after version: Int,
        on connection: any Connection,
        _ body: (Entry) throws -> Void
    ) throws {
        try connection.each(
            "SELECT \(columns) FROM entry WHERE stream = \(stream) AND version > \(version) ORDER BY version"
        ) { try body(Entry($0)) }
    }

    /// Some of the entries of several streams, latest first.
    static func latest(
        of streams: [StreamName],
        skipping skipped: Int,
        _ count: Int,
        on connection: any Connection
    ) throws -> [Entry] {
        try connection.rows(
            """
            SELECT \(columns) FROM entry WHERE stream IN (\(list: streams))
            ORDER BY position DESC LIMIT \(count) OFFSET \(skipped)
            """
        ).map { try Entry($0) }
    }

    static func count(of streams: [StreamName], on connection: any Connection) throws -> Int {
        try connection.integer("SELECT count(*) FROM entry WHERE stream IN (\(list: streams))") ?? 0
    }

    /// How many entries of each kind each organisation wrote in several streams.
    static func acts(in streams: [StreamName], on connection: any Connection) throws -> [CycleVoices.Act] {
        try connection.rows(
            """
            SELECT organisation, kind, count(*) FROM entry WHERE stream IN (\(list: streams))
            GROUP BY organisation, kind ORDER BY organisation, kind
            """
        ).map { row in
            CycleVoices.Act(
                organisation: try row.identifierOrNil(0),
                kind: try row.text(1),
                count: try row.integer(2)
            )
        }
    }
}

extension Entry {
    /// Reads a row of ``EntryTable/columns``.
    init(_ row: Row) throws {
        guard let means = Actor.Means(rawValue: try row.text(7)) else {
            throw RowMismatch(column: "means", expected: "known")
        }
        position = Int64(try row.integer(0))
        stream = StreamName(try row.text(1))
        version = try row.integer(2)
        at = try row.instant(3)
        actor = Actor(
            person: try row.identifierOrNil(4),
            organisation: try row.identifierOrNil(5),
            mandate: try row.identifierOrNil(6),
            means: means
        )
        kind = try row.text(8)
        body = try row.textOrNil(9).map { Data($0.utf8) }
        bodyHash = try row.blob(10)
        hash = try row.blob(11)
        fact = nil
    }
}
