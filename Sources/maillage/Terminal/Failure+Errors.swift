import Cooperation
import Foundation
import Journal
import Web

extension Failure {
    /// The sentence for an error that is foreseen; nothing for one that the argument parser knows better.
    init?(_ error: any Error) {
        switch error {
        case let failure as Failure: self = failure
        case let error as StoreUnavailable: self = .unavailable(error)
        case let error as any Refusal: self.init(.refused, Self.sentence(for: error))
        case let error as MailTaken:
            self.init(
                .refused,
                say("\(error.mail) a déjà un compte.", "\(error.mail) already has an account.")
            )
        case let error as AccountMissing: self = .nobody(error.mail)
        case is SchemaTooNew:
            self.init(
                .unavailable,
                say(
                    "La base de données vient d’une version plus récente de Maillage : mettez le programme à jour.",
                    "The database comes from a later version of Maillage: update the program."
                )
            )
        case let error as SecretUnreadable:
            self.init(
                .configuration,
                say("Le secret \(error.path) ne peut pas être lu.", "The secret \(error.path) cannot be read.")
            )
        case is WrongSecret:
            self.init(
                .configuration,
                say(
                    "Le secret n’est pas celui avec lequel les clés de cette base ont été scellées.",
                    "The secret is not the one under which the keys of this database were sealed."
                )
            )
        case let error as BackupRefused: self = .backup(error)
        default: return nil
        }
    }

    /// What nobody foresaw: one sentence for the reader, the detail for whoever mends it.
    static func unexpected(_ error: any Error) -> Failure {
        Failure(
            .unexpected,
            say("Une erreur inattendue a arrêté la commande : ", "An unexpected error stopped the command: ")
                + String(describing: error)
        )
    }

    private static func unavailable(_ error: StoreUnavailable) -> Failure {
        let sentence =
            switch error.reason {
            case .locked:
                say("La base de données est tenue par un autre programme.", "Another program holds the database.")
            case .full: say("Il n’y a plus de place là où est la base.", "No room is left where the database is.")
            case .readOnly: say("La base de données est en lecture seule.", "The database is read-only.")
            case .unreachable: say("La base de données ne répond pas.", "The database does not answer.")
            case .damaged: say("Le fichier n’est pas une base de Maillage.", "The file is not a database of Maillage.")
            }
        return Failure(.unavailable, "\(sentence) (\(error.detail))")
    }

    /// The same sentence as on the page.
    static func sentence(for refusal: any Refusal) -> String {
        guard let words = try? Words.ofTheTerminal else { return refusal.key }
        return words.refusal(refusal)
    }
}
