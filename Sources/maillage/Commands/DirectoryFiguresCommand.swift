import ArgumentParser
import Cooperation
import Journal

struct DirectoryFiguresCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "figures",
            abstract: say(
                "Compter l’annuaire par source : combien, de quel âge, combien de structures vérifiées.",
                "Count the directory by source: how much, how old, how many verified organisations."
            )
        )
    }

    @Option(help: .format) var format = TableFormat.table

    func run() async throws {
        let figures = try await withStore { store, _ in try await store.directoryFigures() }
        if figures.isEmpty { warn(say("L’annuaire est vide.", "The directory is empty.")) }
        try Self.table(figures).print(as: format)
    }

    private static func table(_ figures: DirectoryFigures) -> Table {
        var table = Table(
            ("source", "Source"),
            ("organisations", say("Structures", "Organisations")),
            ("services", "Services"),
            ("ageing", say("Plus de six mois", "Over six months")),
            ("old", say("Plus d’un an", "Over a year")),
            ("verified", say("Vérifiées", "Verified")),
            ("latest", say("Plus récente", "Most recent"))
        )
        table.rows = figures.publishers.map { share in
            [
                .text(share.name), .number(share.organisations), .number(share.services), .number(share.ageing),
                .number(share.old), .number(share.verified), Table.Cell(share.latest?.description),
            ]
        }
        return table
    }
}
