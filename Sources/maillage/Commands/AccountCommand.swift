import ArgumentParser

struct AccountCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "account",
            abstract: say("Ouvrir des comptes et des portes.", "Open accounts and doors."),
            subcommands: [AccountCreateCommand.self, AccountLinkCommand.self, AccountSessionCommand.self]
        )
    }
}

extension ArgumentHelp {
    static var mail: ArgumentHelp {
        ArgumentHelp(say("Adresse de courrier de la personne.", "Mail address of the person."))
    }
}

/// Nobody has an account at this address.
struct AccountMissing: Error {
    let mail: String
}
