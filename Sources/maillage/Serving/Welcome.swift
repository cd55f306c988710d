import Cooperation
import Journal
import Web

/// What the host reads when the server is ready.
struct Welcome: Sendable {
    let lines: [String]

    /// The address; in a demonstration, a sign-in link for each persona too.
    init(_ configuration: Configuration, _ store: Store, isDemonstration: Bool) async throws {
        var lines = [say("Maillage est prêt : ", "Maillage is ready: ") + configuration.address + "/"]
        if isDemonstration {
            lines.append(
                say(
                    "Pour prendre la place de quelqu’un (un lien sert une fois ; relancer en donne d’autres) :",
                    "To take somebody’s place (a link works once; starting again gives others):"
                )
            )
            lines += try await Self.links(store).map { "  \($0)\(say(" :", ":")) \(configuration.address)\($1.path)" }
        }
        self.lines = lines
    }

    private static func links(_ store: Store) async throws -> [(String, Link)] {
        let personas = Persona.all
        return try await store.perform { unit in
            try personas.map { persona in
                let link = try SignInLink.issue(
                    for: persona.person.mail,
                    on: unit.connection,
                    at: unit.moment.instant,
                    lasting: 7 * 86_400
                )
                return ("\(persona.person.name), \(persona.part)", link)
            }
        }
    }
}
