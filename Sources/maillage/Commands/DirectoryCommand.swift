import ArgumentParser

struct DirectoryCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "directory",
            abstract: say(
                "L’annuaire des structures et de leurs services.",
                "The directory of organisations and services."
            ),
            subcommands: [
                DirectoryImportCommand.self, DirectorySearchCommand.self, DirectoryExportCommand.self,
                DirectoryFiguresCommand.self,
            ]
        )
    }
}
