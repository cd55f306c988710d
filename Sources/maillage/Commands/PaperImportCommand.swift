import ArgumentParser
import Cooperation
import Exchange
import Foundation
import Journal

struct PaperImportCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "import",
            abstract: say(
                "Lire un document, en faire un brouillon et chercher les structures qu’il nomme.",
                "Read a document, make a draft of it and look for the organisations it names."
            ),
            discussion: say(
                "Texte, Markdown, PDF, ODT ou DOCX. Personne n’est prévenu : les noms trouvés sont à confirmer par qui écrit le papier.",
                "Text, Markdown, PDF, ODT or DOCX. Nobody is told: the names found are for the paper's author to confirm."
            )
        )
    }

    @Argument(help: ArgumentHelp(say("Document à lire.", "Document to read."))) var file: String
    @Option(
        help: ArgumentHelp(say("Identifiant de la structure qui écrit.", "Identifier of the organisation that writes."))
    )
    var organisation: String
    @Option(
        help: ArgumentHelp(
            PaperKind.allCases.map(\.rawValue).joined(separator: ", "),
            valueName: say("genre", "kind")
        )
    )
    var kind = PaperKind.actionSheet
    @Option(help: .format) var format = TableFormat.table

    func run() async throws {
        guard let data = FileManager.default.contents(atPath: file) else {
            throw Failure(.noInput, say("Le fichier \(file) est introuvable.", "The file \(file) was not found."))
        }
        let name = URL(filePath: file).lastPathComponent
        let imported = try await withStore { store, _ in
            try await PaperImport(store: store, organisation: OrganisationID(organisation), kind: kind)
                .take([UInt8](data), named: name)
        }
        let id = imported.id.rawValue
        if format == .json {
            let names = imported.names.objects
            return tell(try Table.json(of: Imported(paper: id, title: imported.title, names: names)))
        }
        tell(say("Brouillon", "Draft") + " \(id) · \(imported.title)")
        tell("")
        try imported.names.print(as: .table)
    }

    /// The draft and the names found in it, for another program.
    private struct Imported: Encodable {
        let paper: String
        let title: String
        let names: [[String: Table.Cell]]
    }
}

extension PaperKind: ExpressibleByArgument {}
