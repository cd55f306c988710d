import ArgumentParser
import Foundation
import Journal

struct BackupCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "backup",
            abstract: say("Sauvegarder toute la base dans un fichier.", "Save the whole database to a file."),
            discussion: say(
                "Le site peut tourner pendant ce temps. Les clés restent scellées : gardez aussi le secret.",
                "The site may run meanwhile. Keys stay sealed: keep the secret too."
            )
        )
    }

    @Argument(help: ArgumentHelp(say("Fichier à écrire.", "File to write."))) var file: String

    func run() async throws {
        try await withStore { store, _ in
            let rows = try await store.backup(to: URL(filePath: file))
            tell(say("\(rows) lignes sauvegardées dans \(file).", "\(rows) rows saved to \(file)."))
        }
    }
}

struct RestoreCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "restore",
            abstract: say("Reprendre une sauvegarde dans une base vide.", "Take a backup back into an empty database."),
            discussion: say(
                "La base peut être l’autre : de SQLite vers PostgreSQL, ou l’inverse. Tout est repris, ou rien.",
                "The database may be the other one: from SQLite to PostgreSQL or back. All is taken back, or nothing."
            )
        )
    }

    @Argument(help: ArgumentHelp(say("Fichier à lire.", "File to read."))) var file: String

    func run() async throws {
        try await withStore { store, _ in
            let rows = try await store.restore(from: URL(filePath: file))
            tell(say("\(rows) lignes reprises de \(file).", "\(rows) rows taken back from \(file)."))
        }
    }
}
