import Cooperation
import Exchange
import Web

extension ProofReport {
    /// All that a proof says of its paper, in words: what it is, who stands where, and what each has printed (I-15).
    static func paper(_ proof: Proof, _ key: ProofKey, trusted: Bool, _ words: Words) -> [String] {
        let kind = words("papers.kind.\(proof.kind.rawValue)")
        let hash = proof.hash.hexadecimal
        let journal = proof.journal
        var lines = [say("Preuve intacte", "Sound proof") + " · \(proof.title)"]
        lines.append("\(kind) · \(words.standing(of: proof))")
        lines.append(say("Version \(proof.version), empreinte \(hash)", "Version \(proof.version), hash \(hash)"))
        lines.append(say("Publiée : ", "Published: ") + time(proof.publishedAt, words))
        lines.append(say("Preuve faite : ", "Proof made: ") + time(proof.issuedAt, words))
        lines.append(say("L’état du jour se lit là : ", "How things stand today: ") + proof.verification.address)
        lines.append(
            say(
                "Dernière écriture du journal : n° \(journal.version), empreinte \(journal.hash)",
                "Last entry of the journal: no. \(journal.version), hash \(journal.hash)"
            )
        )
        lines.append(say("Signée par", "Signed by") + " \(key)" + (trusted ? say(", votre clé", ", your key") : ""))
        lines.append("")
        for organisation in proof.organisations { lines += told(of: organisation, words) }
        return lines
    }

    /// A time as people read it; the program does not know in which zone they are.
    static func time(_ time: ProofTime, _ words: Words) -> String {
        words.time(time.instant) + say(" (temps universel)", " (universal time)")
    }

    private static func told(of organisation: ProvenOrganisation, _ words: Words) -> [String] {
        let mark = words("mentions.mark.\(organisation.mark.rawValue)")
        var lines = ["\(organisation.name) · \(mark)"]
        if let at = organisation.acceptedAt {
            let version = organisation.acceptedVersion.map { ", version \($0)" } ?? ""
            lines.append("  " + say("a accepté : ", "accepted: ") + time(at, words) + version)
        }
        if let mandate = organisation.mandate { lines.append("  \(words.mandate(mandate))") }
        if let statement = organisation.statement {
            lines.append("  " + say("fait imprimer : « \(statement) »", "has printed: “\(statement)”"))
        }
        if let added = organisation.addedByHand {
            lines.append("  " + words("print.\(added.printKey)", ["by": added.by]))
        }
        return lines
    }
}
