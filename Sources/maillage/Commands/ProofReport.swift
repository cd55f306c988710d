import Cooperation
import Exchange
import Web

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
        let words = try Words.ofTheTerminal
        paper(proof, key, trusted: trusted, words).forEach(tell)
        if let convention = proof.convention { show(convention, words) }
    }

    /// All that a sound proof says, for another program.
    private struct Sound: Encodable {
        let proof: Proof
        let key: String
        let trusted: Bool
    }

    private static func show(_ convention: ProvenConvention, _ words: Words) {
        let closed = words.shortDay(convention.closedOn)
        tell("")
        tell(say("Convention", "Convention") + " · \(convention.title)")
        tell(
            say(
                "Version \(convention.version), \(convention.clauses) articles, close pour signature le \(closed)",
                "Version \(convention.version), \(convention.clauses) clauses, closed for signature on \(closed)"
            )
        )
        tell(say("Empreinte du texte signé : ", "Hash of the signed text: ") + convention.hash.hexadecimal)
        tell(
            say(
                "Préavis pour se retirer : \(convention.noticeDays) jours",
                "Notice of withdrawal: \(convention.noticeDays) days"
            )
        )
        tell(standing(of: convention))
        for party in convention.parties { tell("  \(line(of: party, words))") }
    }

    private static func standing(of convention: ProvenConvention) -> String {
        if convention.replaced == true {
            return say(
                "A été en vigueur ; un autre texte l’a remplacée, ou son cycle est terminé",
                "Was in force; another text took its place, or its cycle is over"
            )
        }
        guard convention.inForce else { return say("Pas encore en vigueur", "Not in force yet") }
        return convention.isSignedByAll
            ? say("En vigueur : toutes les parties ont signé", "In force: every party has signed")
            : say(
                "En vigueur : toutes les parties encore présentes ont signé",
                "In force: every party still there has signed"
            )
    }

    /// One party: when it signed, in what function, under what mandate; and that it has left.
    private static func line(of party: ProvenSignature, _ words: Words) -> String {
        signature(of: party, words) + (party.hasLeft ? " · " + say("n’est plus partenaire", "no longer a partner") : "")
    }

    private static func signature(of party: ProvenSignature, _ words: Words) -> String {
        guard let signedAt = party.signedAt else {
            return "\(party.name) · " + say("n’a pas signé", "has not signed")
        }
        let mandate = party.mandate.map { " · \(words.mandate($0))" } ?? ""
        return "\(party.name) · " + say("a signé : ", "signed: ") + time(signedAt, words) + mandate
    }
}
