import ArgumentParser
import Cooperation
import Journal

struct JournalRedactCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "redact",
            abstract: say("Effacer le contenu d’une entrée, de droit.", "Erase the content of an entry, by right.")
        )
    }

    @Option(help: ArgumentHelp(say("Place de l’entrée dans le journal.", "Place of the entry in the journal.")))
    var position: Int64
    @Option(help: ArgumentHelp(say("Qui le demande, et pourquoi.", "Who asks for it, and why."))) var reason: String
    @Flag(help: ArgumentHelp(say("Ne pas demander de confirmation.", "Do not ask for confirmation.")))
    var yes = false

    func run() async throws {
        guard let reason = reason.meaningful else {
            throw Failure(.refused, say("Dites qui le demande et pourquoi.", "Say who asks for it, and why."))
        }
        try await withStore { store, _ in
            guard position > 0, let entry = try await store.entries(after: position - 1, limit: 1).first else {
                throw Failure(
                    .refused,
                    say("Le journal n’a pas d’entrée \(position).", "The journal has no entry \(position).")
                )
            }
            let place = "\(entry.stream.rawValue), version \(entry.version), \(entry.kind)"
            guard yes || isConfirmed(place) else {
                throw Failure(.refused, say("Rien n’a été effacé.", "Nothing was erased."))
            }
            do {
                try await store.perform { unit in
                    try unit.redact(entry.stream, version: entry.version, because: reason, by: Actor(means: .instance))
                }
            } catch is NothingToRedact {
                throw Failure(
                    .refused,
                    say(
                        "Cette entrée est déjà effacée, ou ne peut pas l’être.",
                        "This entry is already erased, or cannot be."
                    )
                )
            }
            tell(say("Contenu effacé : \(place).", "Content erased: \(place)."))
        }
    }

    private func isConfirmed(_ place: String) -> Bool {
        tell(
            say(
                "Effacer pour toujours le contenu de : \(place) ? Tapez « oui ».",
                "Erase for ever the content of: \(place)? Type “yes”."
            )
        )
        return readLine() == say("oui", "yes")
    }
}
