import ArgumentParser

struct JournalCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "journal",
            abstract: say("Prouver ou emporter le journal.", "Prove the journal, or take it away."),
            subcommands: [JournalVerifyCommand.self, JournalExportCommand.self, JournalRedactCommand.self]
        )
    }
}
