import ArgumentParser
import Cooperation
import Journal

struct DirectorySearchCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "search",
            abstract: say("Chercher dans l’annuaire.", "Search the directory.")
        )
    }

    @Argument(help: ArgumentHelp(say("Mots à chercher.", "Words to look for."))) var words: [String] = []
    @Option(
        help: ArgumentHelp(say("Commune : nom, code postal ou INSEE.", "Municipality: name, postcode or INSEE code."))
    )
    var commune: String?
    @Option(
        help: ArgumentHelp(say("Distance autour de la commune, en km.", "Distance around the municipality, in km."))
    )
    var radius: Int?
    @Option(help: ArgumentHelp(say("Thème ou catégorie.", "Theme or category."))) var theme: String?
    @Option(help: ArgumentHelp(say("Public accueilli.", "Public."))) var publicCode: String?
    @Option(help: ArgumentHelp(say("Réseau porteur.", "Network."))) var network: String?
    @Option(help: ArgumentHelp(say("Page de résultats.", "Page of results."))) var page = 1
    @Option(help: .format) var format = TableFormat.table

    func run() async throws {
        let query = query
        let results = try await withStore { store, _ in try await store.searchDirectory(query) }
        if results.isCommuneUnknown {
            warn(say("Commune inconnue de l’annuaire.", "The directory knows no such municipality."))
        }
        if let understood = results.understood { warn(say("Cherché : ", "Searched: ") + understood) }
        try Self.table(results).print(as: format)
        if results.isMore { warn(say("Plus de \(results.total) réponses.", "More than \(results.total) answers.")) }
    }

    private var query: DirectoryQuery {
        var query = DirectoryQuery(text: words.joined(separator: " "))
        query.commune = commune ?? ""
        query.radius = radius
        query.theme = theme
        query.aimedAt = publicCode
        query.network = network
        query.page = page
        return query
    }

    private static func table(_ results: DirectoryResults) -> Table {
        var table = Table(
            ("id", say("Identifiant", "Identifier")),
            ("name", say("Nom", "Name")),
            ("commune", say("Commune", "Municipality")),
            ("updated", say("Mise à jour", "Updated")),
            ("verified", say("Vérifiée", "Verified"))
        )
        table.rows = results.hits.map { hit in
            [
                .text(hit.id.rawValue), .text(hit.name), Table.Cell(hit.commune), .text(hit.updated.description),
                .flag(hit.isVerified),
            ]
        }
        return table
    }
}
