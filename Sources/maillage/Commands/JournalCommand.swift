import ArgumentParser

struct JournalCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "journal",
            abstract: say("Vérifier ou emporter le journal.", "Check the journal, or take it away."),
            subcommands: [JournalVerifyCommand.self, JournalExportCommand.self, JournalRedactCommand.self]
        )
    }
}
