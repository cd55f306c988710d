import ArgumentParser
import Exchange
import Foundation

struct ProofVerifyCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "verify",
            abstract: say(
                "Vérifier qu’un fichier de preuve n’a pas été changé depuis sa signature.",
                "Check that a proof file was not changed since it was signed."
            ),
            discussion: say(
                "Sans --key, la vérification dit seulement que rien n’a été changé : comparez la clé affichée avec celle que l’instance publie. Code de sortie 1 quand la preuve ne tient pas.",
                "Without --key, the check only says that nothing was changed: compare the key shown with the one that the instance publishes. Exit code 1 when the proof does not hold."
            )
        )
    }

    @Argument(
        help: ArgumentHelp(
            say("Fichier .preuve.json, ou PDF qui porte sa preuve.", "A .preuve.json file, or a PDF with its proof.")
        )
    )
    var file: String
    @Option(
        help: ArgumentHelp(
            say(
                "Clé publique de l’instance, en base64 ou en hexadécimal.",
                "The instance's public key, in base64 or hexadecimal."
            )
        )
    )
    var key: String?
    @Option(help: .format) var format = TableFormat.table

    func run() async throws {
        guard let data = FileManager.default.contents(atPath: file) else {
            throw Failure(.noInput, say("Le fichier \(file) est introuvable.", "The file \(file) was not found."))
        }
        let content = try await ProofFile.content(of: data)
        try ProofReport.print(Proof.verify(content, trustedKey: try trustedKey()), as: format)
        guard format == .table, ProofFile.isPDF(data) else { return }
        tell("")
        tell(
            say(
                "La preuve jointe au PDF est vérifiée, pas ses pages : comparez-y le titre, la version et l’empreinte.",
                "The proof joined to the PDF is checked, its pages are not: compare the title, the version and the hash."
            )
        )
    }

    private func trustedKey() throws -> ProofKey? {
        guard let key else { return nil }
        guard let read = ProofKey(key) else {
            throw Failure(
                .badData,
                say(
                    "Cette clé n’en est pas une : il faut 32 octets, en base64 ou en hexadécimal.",
                    "This is no key: 32 bytes are needed, in base64 or hexadecimal."
                )
            )
        }
        return read
    }
}
