import Cooperation
import Exchange

/// What the command line says of a proof.
enum ProofReport {
    /// Prints who accepted what; a proof that does not hold stops the command.
    static func print(_ verdict: ProofVerdict, as format: TableFormat) throws {
        let holding = try sound(verdict)
        try show(holding.proof, holding.key, trusted: holding.trusted, as: format)
    }

    /// The proof that holds, by whom and whether that is a trusted key; throws what is wrong with any other.
    static func sound(_ verdict: ProofVerdict) throws -> (proof: Proof, key: ProofKey, trusted: Bool) {
        switch verdict {
        case .valid(let proof, let key, let trusted): return (proof, key, trusted)
        case .unknownKey(_, let key):
            throw Failure(
                .refused,
                say(
                    "La signature est juste, mais elle est d’une autre clé que la vôtre : \(key). Ne vous y fiez pas sans savoir à qui elle est.",
                    "The signature is right, but made with another key than yours: \(key). Do not rely on it before you know whose it is."
                )
            )
        case .altered:
            throw Failure(
                .refused,
                say(
                    "Cette preuve a été changée depuis sa signature : elle ne prouve plus rien.",
                    "This proof was changed since it was signed: it proves nothing any more."
                )
            )
        case .notAProof:
            throw Failure(
                .badData,
                say("Ce fichier n’est pas une preuve de Maillage.", "This file is not a Maillage proof.")
            )
        case .newerFormat(let number):
            throw Failure(
                .badData,
                say(
                    "Cette preuve est au format \(number), que ce programme ne connaît pas encore. Mettez-le à jour.",
                    "This proof has format \(number), which this program does not know yet. Update it."
                )
            )
        }
    }

    private static func show(_ proof: Proof, _ key: ProofKey, trusted: Bool, as format: TableFormat) throws {
        if format == .json { return tell(try Table.json(of: Sound(proof: proof, key: "\(key)", trusted: trusted))) }
        tell(say("Preuve intacte", "Sound proof") + " · \(proof.title)")
        tell(
            say("Version \(proof.version), empreinte \(proof.hash)", "Version \(proof.version), hash \(proof.hash)")
        )
        tell(
            say("Faite le \(proof.issuedAt.text)", "Made on \(proof.issuedAt.text)")
                + " · \(proof.verification.address)"
        )
        tell(say("Signée par", "Signed by") + " \(key)" + (trusted ? say(", votre clé", ", your key") : ""))
        tell("")
        try table(of: proof).print(as: .table)
        if let convention = proof.convention { show(convention) }
    }

    /// All that a sound proof says, for another program.
    private struct Sound: Encodable {
        let proof: Proof
        let key: String
        let trusted: Bool
    }

    private static func show(_ convention: ProvenConvention) {
        tell("")
        tell(say("Convention", "Convention") + " · \(convention.title)")
        tell(
            say(
                "Version \(convention.version), \(convention.clauses) articles, close pour signature le \(convention.closedOn)",
                "Version \(convention.version), \(convention.clauses) clauses, closed for signature on \(convention.closedOn)"
            )
        )
        tell(say("Empreinte du texte signé : ", "Hash of the signed text: ") + convention.hash.hexadecimal)
        tell(
            say(
                "Préavis pour se retirer : \(convention.noticeDays) jours",
                "Notice of withdrawal: \(convention.noticeDays) days"
            )
        )
        tell(
            convention.inForce
                ? say("En vigueur : toutes les parties ont signé", "In force: every party has signed")
                : say("Pas encore en vigueur", "Not in force yet")
        )
        for party in convention.parties { tell("  \(line(of: party))") }
    }

    /// One party: when it signed, in what function, under what mandate.
    private static func line(of party: ProvenSignature) -> String {
        guard let signedAt = party.signedAt else {
            return "\(party.name) · " + say("n’a pas signé", "has not signed")
        }
        let mandate = party.mandate.map { mandate in
            let until =
                mandate.until.map { say("au \($0)", "until \($0)") } ?? say("sans date de fin", "with no end date")
            return " · \(mandate.function) · "
                + say(
                    "mandat \(mandate.scope.rawValue) du \(mandate.from)",
                    "mandate \(mandate.scope.rawValue) from \(mandate.from)"
                )
                + " \(until)"
        }
        return "\(party.name) · " + say("a signé le ", "signed on ") + signedAt.text + (mandate ?? "")
    }

    private static func table(of proof: Proof) -> Table {
        var table = Table(
            ("organisation", say("Structure", "Organisation")),
            ("mark", say("État", "State")),
            ("acceptedAt", say("Acceptée le", "Accepted on")),
            ("acceptedVersion", "Version"),
            ("function", say("Fonction", "Function")),
            ("scope", say("Mandat", "Mandate"))
        )
        table.rows = proof.organisations.map { organisation in
            [
                .text(organisation.name), .text(organisation.mark.rawValue), Table.Cell(organisation.acceptedAt?.text),
                organisation.acceptedVersion.map(Table.Cell.number) ?? .nothing,
                Table.Cell(organisation.mandate?.function), Table.Cell(organisation.mandate?.scope.rawValue),
            ]
        }
        return table
    }
}
