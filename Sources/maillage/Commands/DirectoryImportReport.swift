import Cooperation
import Journal

/// What an import did: as a table and its remarks, or whole for another program.
struct DirectoryImportReport {
    private let report: DirectoryReport

    init(_ report: DirectoryReport) {
        self.report = report
    }

    func print(as format: TableFormat) throws {
        switch format {
        case .json: tell(try Table.json(of: DirectoryImportRecord(report)))
        case .table: try printTable()
        }
    }

    private func printTable() throws {
        try counts.print(as: .table)
        let record = DirectoryImportRecord(report)
        for refused in record.refused {
            let name = refused.identifier.map { " (\($0))" } ?? ""
            warn(say("Ligne", "Line") + " \(refused.line)\(name) : \(refused.sentence)")
        }
        let untold = report.refusedCount - report.refused.count
        if untold > 0 { warn(say("… et \(untold) autres fiches refusées.", "… and \(untold) other records refused.")) }
        if report.warnedCount > 0 { warn(warnings) }
    }

    private var counts: Table {
        var table = Table(
            ("kind", ""),
            ("created", say("Créées", "Created")),
            ("updated", say("Mises à jour", "Updated")),
            ("unchanged", say("Inchangées", "Unchanged")),
            ("refused", say("Refusées", "Refused"))
        )
        table.rows = [
            row(say("Structures", "Organisations"), report.structures), row("Services", report.services),
            [
                .text(say("Fiches refusées", "Records refused")), .nothing, .nothing, .nothing,
                .number(report.refusedCount),
            ],
        ]
        return table
    }

    private func row(_ name: String, _ counts: DirectoryReport.Counts) -> [Table.Cell] {
        [.text(name), .number(counts.created), .number(counts.updated), .number(counts.unchanged), .nothing]
    }

    /// The few kinds of remarks, each with its first example.
    private var warnings: String {
        let first = report.warned.prefix(5).map { "\($0.line): \($0.warning.field.rawValue) « \($0.warning.value) »" }
        return say("\(report.warnedCount) remarques, par exemple : ", "\(report.warnedCount) remarks, for instance: ")
            + first.joined(separator: " ; ")
    }
}
