import ArgumentParser
import Foundation
import Journal

struct JournalExportCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "export",
            abstract: say(
                "Écrire le journal, une entrée par ligne (JSON).",
                "Write the journal, one entry a line (JSON)."
            ),
            discussion: say(
                "Les noms et adresses des personnes n’y sont pas : ils vivent dans les comptes, où ils s’effacent.",
                "Names and addresses of people are not in it: they live in the accounts, where they can be erased."
            )
        )
    }

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(say("Fichier à écrire ; sans lui, la sortie.", "File to write; the output without it."))
    )
    var output: String?

    func run() async throws {
        let handle = try output.map(Self.create) ?? .standardOutput
        try await withStore { store, _ in
            try await store.export { try handle.write(contentsOf: $0) }
        }
        if output != nil { try handle.close() }
    }

    /// A file that is there already is somebody's: it is not overwritten.
    private static func create(_ path: String) throws -> FileHandle {
        guard !FileManager.default.fileExists(atPath: path) else {
            throw Failure(.cannotWrite, say("\(path) existe déjà.", "\(path) is already there."))
        }
        guard FileManager.default.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600]),
            let handle = FileHandle(forWritingAtPath: path)
        else {
            throw Failure(.cannotWrite, say("\(path) ne peut pas être écrit.", "\(path) cannot be written."))
        }
        return handle
    }
}
