package import Foundation

extension Store {
    /// Takes a backup back into an empty store, of either database, all or nothing; then derives the indexes.
    @discardableResult
    package func restore(from file: URL) async throws -> Int {
        let rows = try await engine.write { [indexes] connection in
            var reader = try BackupReader(file)
            try Self.refuseUnlessEmpty(connection)
            try Self.readHeader(&reader)
            let rows = try Self.readRows(&reader, into: connection)
            if connection.dialect == .postgres {
                try connection.run(
                    """
                    SELECT setval(pg_get_serial_sequence('outbox', 'id'), coalesce(max(id), 1), max(id) IS NOT NULL)
                    FROM outbox
                    """
                )
            }
            guard try JournalProof.prove(on: connection).isSound else { throw reader.refused(.unsound) }
            try indexes.rebuild(on: connection)
            return rows
        }
        feed.publish(try await lastPosition())
        return rows
    }

    private static func refuseUnlessEmpty(_ connection: any Connection) throws {
        for table in BackupTable.all where try connection.first("SELECT 1 FROM \(.raw(table.name)) LIMIT 1") != nil {
            throw BackupRefused(.notEmpty, line: 0)
        }
    }

    private static func readHeader(_ reader: inout BackupReader) throws {
        guard case .header(let format, let migrations) = try reader.next() else { throw reader.refused(.malformed) }
        let known = Set(Migrations.all.map(\.name))
        guard format <= BackupLine.format, known.isSuperset(of: migrations) else { throw reader.refused(.tooNew) }
    }

    private static func readRows(_ reader: inout BackupReader, into connection: any Connection) throws -> Int {
        let tables = Dictionary(uniqueKeysWithValues: BackupTable.all.map { ($0.name, $0) })
        var rows = 0
        while true {
            switch try reader.next() {
            case .header: throw reader.refused(.malformed)
            case .end(let expected):
                guard rows == expected else { throw reader.refused(.malformed) }
                return rows
            case .row(let name, let values):
                guard let table = tables[name], values.count == table.columns.count else {
                    throw reader.refused(.malformed)
                }
                try connection.run(
                    """
                    INSERT INTO \(.raw(name)) (\(table.list)) VALUES (\(list: values.map(\.sqlValue)))
                    """
                )
                rows += 1
            }
        }
    }
}
