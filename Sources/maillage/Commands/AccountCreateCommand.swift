import ArgumentParser
import Cooperation
import Foundation
import Journal
import Web

struct AccountCreateCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "create",
            abstract: say(
                "Créer un compte et montrer son lien de connexion.",
                "Create an account and show its sign-in link."
            )
        )
    }

    @Argument(help: .mail) var mail: String

    @Option(help: ArgumentHelp(say("Nom de la personne.", "Name of the person."))) var name: String

    @Option(help: ArgumentHelp(say("Langue de ses courriers.", "Language of their mails.")))
    var language = AccountLanguage.fr

    @Flag(
        help: ArgumentHelp(
            say(
                "La personne administre cette instance, sans lire ce qui n’est pas public.",
                "The person runs this instance, without reading what is not public."
            )
        )
    )
    var administrator = false

    func run() async throws {
        guard mail.isMailAddress else { throw Failure.notAnAddress(mail) }
        guard let name = name.meaningful else {
            throw Failure(.refused, say("Il manque le nom de la personne.", "The name of the person is missing."))
        }
        try await withStore { store, configuration in
            let link = try await store.perform { unit in
                let account = Account(
                    id: PersonID(UUID().uuidString.lowercased()),
                    mail: mail,
                    name: name,
                    language: language.rawValue,
                    isInstanceAdmin: administrator,
                    created: unit.moment.instant
                )
                try unit.connection.accounts.add(account)
                return try SignInLink.issue(for: account.mail, on: unit.connection, at: unit.moment.instant)
            }
            tell(configuration.address + link.path)
        }
    }
}

enum AccountLanguage: String, ExpressibleByArgument, CaseIterable {
    case fr, en
}

extension String {
    var isMailAddress: Bool { wholeMatch(of: #/[^\s@<>]+@[^\s@<>]+/#) != nil }
}

extension Failure {
    static func notAnAddress(_ text: String) -> Failure {
        Failure(
            .refused,
            say("« \(text) » n’est pas une adresse de courrier.", "“\(text)” is not a mail address.")
        )
    }

    static func nobody(_ mail: String) -> Failure {
        Failure(
            .refused,
            say(
                "Personne n’a de compte à l’adresse \(mail). Pour en créer un : maillage account create \(mail)",
                "Nobody has an account at \(mail). To create one: maillage account create \(mail)"
            )
        )
    }
}
