import ArgumentParser
import Cooperation
import Exchange
import Journal

struct DirectoryImportCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "import",
            abstract: say(
                "Verser un répertoire public (data.inclusion v1) dans l’annuaire.",
                "Pour a public directory (data.inclusion v1) into the directory."
            ),
            discussion: say(
                "JSON (tableau, ou un objet par ligne) ou CSV, gzip accepté. Importer deux fois ne change rien. Une fiche refusée n’empêche pas les autres ; un fichier abîmé n’est pas importé du tout. Les structures d’abord, puis leurs services.",
                "JSON (an array, or one object a line) or CSV, gzip accepted. Importing twice changes nothing. A refused record does not stop the others; a damaged file is not imported at all. Structures first, then their services."
            )
        )
    }

    @Argument(help: ArgumentHelp(say("Fichier à lire.", "File to read."))) var file: String
    @Option(help: .format) var format = TableFormat.table

    func run() async throws {
        do {
            try await importing()
        } catch let fault as DirectoryFault {
            throw Failure(fault)
        }
    }

    private func importing() async throws {
        let size = try FileBytes(path: file).size
        let bar = ProgressBar(say("Import", "Import"), total: size)
        let report = try await withStore { [file] store, _ in
            let today = store.clock.now().day
            return try await store.importDirectory(
                from: { try DirectoryReader(FileBytes(path: file), on: today) },
                progress: { bar.advance(to: $0.consumed, say("\($0.records) fiches", "\($0.records) records")) }
            )
        }
        bar.finish()
        try DirectoryImportReport(report).print(as: format)
    }
}

/// What an import did, as a table and its remarks.
struct DirectoryImportReport {
    private let report: DirectoryReport

    init(_ report: DirectoryReport) {
        self.report = report
    }

    func print(as format: TableFormat) throws {
        try counts.print(as: format)
        for refused in report.refused {
            let name = refused.identifier.map { " (\($0))" } ?? ""
            warn(say("Ligne", "Line") + " \(refused.line)\(name) : \(Failure.sentence(for: refused.refusal))")
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
