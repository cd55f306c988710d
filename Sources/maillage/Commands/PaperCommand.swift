import ArgumentParser

struct PaperCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "paper",
            abstract: say("Faire entrer un papier.", "Bring a paper in."),
            subcommands: [PaperImportCommand.self]
        )
    }
}
