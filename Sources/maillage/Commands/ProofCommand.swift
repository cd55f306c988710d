import ArgumentParser

struct ProofCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "proof",
            abstract: say("Vérifier une preuve sans connexion.", "Check a proof offline."),
            subcommands: [ProofVerifyCommand.self, ProofKeyCommand.self]
        )
    }
}
