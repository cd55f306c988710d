import ArgumentParser
import Cooperation
import Journal
import Web

struct AccountLinkCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "link",
            abstract: say("Montrer un nouveau lien de connexion.", "Show a new sign-in link."),
            discussion: say(
                "Le lien sert une fois, dans les deux heures. À ne donner qu’à la personne.",
                "The link works once, within two hours. Give it to the person only."
            )
        )
    }

    @Argument(help: .mail) var mail: String

    func run() async throws {
        try await withStore { store, configuration in
            let link = try await store.perform { unit in
                guard let account = try unit.connection.accounts.account(mail: mail) else {
                    throw AccountMissing(mail: mail)
                }
                return try SignInLink.issue(for: account.mail, on: unit.connection, at: unit.moment.instant)
            }
            tell(configuration.address + link.path)
        }
    }
}
