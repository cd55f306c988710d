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
                "JSON (tableau, ou un objet par ligne) ou CSV, gzip accepté. Importer deux fois ne change rien. Une fiche refusée n’empêche pas les autres ; un fichier abîmé n’est pas importé du tout. Les structures d’abord, puis leurs services. En JSON, chaque fiche refusée et chaque remarque est donnée ; le tableau dit les mille premières refusées.",
                "JSON (an array, or one object a line) or CSV, gzip accepted. Importing twice changes nothing. A refused record does not stop the others; a damaged file is not imported at all. Structures first, then their services. In JSON, each refused record and each remark is given; the table says the first thousand refused."
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
        let report = try await withStore { [file, format] store, _ in
            let today = store.clock.now().day
            return try await store.importDirectory(
                telling: format == .json ? .max : DirectoryReport.told,
                from: { try DirectoryReader(FileBytes(path: file), on: today) },
                progress: { bar.advance(to: $0.consumed, say("\($0.records) fiches", "\($0.records) records")) }
            )
        }
        bar.finish()
        try DirectoryImportReport(report).print(as: format)
    }
}
