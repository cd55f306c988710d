package import Foundation

extension Store {
    /// Writes everything but the indexes to a file, as it is at one instant, while the site runs; returns the rows.
    ///
    /// Keys stay sealed: opening them after a restore takes the same secret.
    @discardableResult
    package func backup(to file: URL) async throws -> Int {
        let partial = file.appendingPathExtension("partial")
        let created = FileManager.default.createFile(
            atPath: partial.path,
            contents: nil,
            attributes: [.posixPermissions: 0o600]
        )
        guard created else { throw BackupRefused(.unwritable, line: 0) }
        let rows = try await snapshot { connection in
            let handle = try FileHandle(forWritingTo: partial)
            defer { try? handle.close() }
            let rows = try BackupWriter(handle).write(connection)
            try handle.synchronize()
            return rows
        }
        if FileManager.default.fileExists(atPath: file.path) { try FileManager.default.removeItem(at: file) }
        try FileManager.default.moveItem(at: partial, to: file)
        return rows
    }
}

/// Writes the lines of a backup, gathered so that the disk is not asked for each.
private final class BackupWriter {
    private let handle: FileHandle
    private let encoder = JSONEncoder()
    private var gathered = Data()
    private var rows = 0

    init(_ handle: FileHandle) {
        self.handle = handle
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    }

    func write(_ connection: any Connection) throws -> Int {
        let migrations = try connection.rows("SELECT name FROM schema_migration ORDER BY name").map { try $0.text(0) }
        try write(.header(format: BackupLine.format, migrations: migrations))
        for table in BackupTable.all {
            try connection.eachPaged("SELECT \(table.list) FROM \(.raw(table.name))", page: table.page) { row in
                try write(.row(table: table.name, values: row.values.map { BackupValue($0) }))
                rows += 1
            }
        }
        try write(.end(rows: rows))
        try handle.write(contentsOf: gathered)
        return rows
    }

    private func write(_ line: BackupLine) throws {
        gathered += try encoder.encode(line)
        gathered.append(UInt8(ascii: "\n"))
        guard gathered.count > 1 << 20 else { return }
        try handle.write(contentsOf: gathered)
        gathered.removeAll(keepingCapacity: true)
    }
}
