import ArgumentParser
import Cooperation
import Journal
import Web

struct AccountSessionCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "session",
            abstract: say("Ouvrir des sessions sans navigateur.", "Open sessions without a browser."),
            discussion: say(
                """
                Pour les mesures et les essais : l’en-tête Cookie à envoyer est imprimé pour chaque compte, qui agit \
                pour sa structure quand il n’en a qu’une. Valable une heure.
                """,
                """
                For measures and trials: the Cookie header to send is printed for each account, acting for its \
                organisation when it has only one. Valid for an hour.
                """
            )
        )
    }

    @Argument(help: .mail) var mails: [String]

    @Option(help: .format) var format = TableFormat.table

    func run() async throws {
        try await withStore { store, configuration in
            var table = Table(
                ("mail", say("Adresse", "Address")),
                ("organisation", say("Structure", "Organisation")),
                ("cookie", "Cookie")
            )
            table.rows = try await store.perform { unit in
                try mails.map { mail in
                    guard let account = try unit.connection.accounts.account(mail: mail) else {
                        throw AccountMissing(mail: mail)
                    }
                    let session = try SessionCookie(
                        for: account.id,
                        isSecure: configuration.address.hasPrefix("https://"),
                        lasting: 3_600,
                        in: unit
                    )
                    return [
                        .text(account.mail), Table.Cell(session.organisation?.rawValue), .text(session.header),
                    ]
                }
            }
            try table.print(as: format)
        }
    }
}
