import Journal

extension Failure {
    static func backup(_ error: BackupRefused) -> Failure {
        switch error.reason {
        case .unwritable:
            Failure(
                .cannotWrite,
                say("La sauvegarde ne peut pas être écrite là.", "The backup cannot be written there.")
            )
        case .unreadable:
            Failure(.noInput, say("La sauvegarde ne peut pas être lue.", "The backup cannot be read."))
        case .notEmpty:
            Failure(
                .refused,
                say(
                    "Cette base contient déjà quelque chose : une sauvegarde ne se reprend que dans une base vide.",
                    "This database already holds something: a backup is taken back into an empty one only."
                )
            )
        case .malformed:
            Failure(
                .badData,
                say(
                    "La ligne \(error.line) n’est pas celle d’une sauvegarde. Rien n’a été changé.",
                    "Line \(error.line) is not that of a backup. Nothing was changed."
                )
            )
        case .truncated:
            Failure(
                .badData,
                say(
                    "La sauvegarde s’arrête à la ligne \(error.line), avant sa fin. Rien n’a été changé.",
                    "The backup stops at line \(error.line), before its end. Nothing was changed."
                )
            )
        case .tooNew:
            Failure(
                .badData,
                say(
                    "La sauvegarde vient d’une version plus récente de Maillage : mettez le programme à jour.",
                    "The backup comes from a later version of Maillage: update the program."
                )
            )
        case .unsound:
            Failure(
                .badData,
                say(
                    "Le journal de cette sauvegarde a été modifié après coup. Rien n’a été changé.",
                    "The journal of this backup was altered afterwards. Nothing was changed."
                )
            )
        }
    }
}
