import ArgumentParser
import Journal

struct IndexCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "index",
            abstract: say("S’occuper des index tirés du journal.", "Look after the indexes derived from the journal."),
            subcommands: [Rebuild.self]
        )
    }

    struct Rebuild: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "rebuild",
                abstract: say("Reconstruire tous les index.", "Derive every index anew."),
                discussion: say(
                    "Le site peut tourner : ses écritures attendent la fin.",
                    "The site may run: its writes wait for the end."
                )
            )
        }

        func run() async throws {
            try await withStore { store, _ in
                try await store.rebuildIndexes()
                let entries = try await store.lastPosition()
                tell(
                    say(
                        "Index reconstruits à partir de \(entries) entrées.",
                        "Indexes derived from \(entries) entries."
                    )
                )
            }
        }
    }
}
