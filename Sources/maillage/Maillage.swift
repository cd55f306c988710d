import ArgumentParser

@main
struct Maillage: AsyncParsableCommand {
    static let version = "0.1.0"

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "maillage",
            abstract: say(
                "Des partenariats choisis : est partenaire qui a dit oui.",
                "Partnerships by choice: a partner is whoever said yes."
            ),
            discussion: discussion,
            version: version,
            subcommands: [
                ServeCommand.self, DemoCommand.self, AccountCommand.self, DirectoryCommand.self,
                PaperCommand.self, ProofCommand.self, JournalCommand.self,
                IndexCommand.self, BackupCommand.self, RestoreCommand.self, ConfigCommand.self,
            ]
        )
    }

    private static var discussion: String {
        let codes = FailureCode.allCases.map { "  \($0.rawValue)  \($0.meaning)" }.joined(separator: "\n")
        return say(
            "Les réglages viennent de variables d’environnement : « maillage config » les montre.\n\nCodes de sortie :\n",
            "Settings come from environment variables: “maillage config” shows them.\n\nExit codes:\n"
        ) + "  0  " + say("tout va bien", "all is well") + "\n" + codes + "\n  64  "
            + say("commande mal écrite", "command misspelt")
    }

    static func main() async {
        let code = await perform(Array(CommandLine.arguments.dropFirst()))
        exit(withError: ExitCode(code))
    }

    /// Runs one command line to its end and returns the exit code; whatever goes wrong is said in one sentence.
    static func perform(_ arguments: [String]) async -> Int32 {
        do {
            var command = try parseAsRoot(arguments)
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
            return 0
        } catch {
            return finish(with: error)
        }
    }

    /// Help and version are answers; a misspelt command gets its usage.
    private static func finish(with error: any Error) -> Int32 {
        if let failure = Failure(error) {
            warn(failure.sentence)
            return failure.code.rawValue
        }
        let code = exitCode(for: error)
        if code == .failure {
            let failure = Failure.unexpected(error)
            warn(failure.sentence)
            return failure.code.rawValue
        }
        let message = fullMessage(for: error)
        if !message.isEmpty { code.isSuccess ? tell(message) : warn(message) }
        return code.rawValue
    }
}
