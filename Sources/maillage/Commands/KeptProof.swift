import Cooperation
import Exchange
import Foundation
import Journal

/// A proof file that somebody kept, and the entry of the journal that it bears witness of.
struct KeptProof: Sendable {
    let file: String
    let head: WitnessedHead

    /// Reads the file, or the PDF that carries it; one that does not hold in itself stops the command.
    static func read(_ file: String) async throws -> KeptProof {
        guard let data = FileManager.default.contents(atPath: file) else {
            throw Failure(.noInput, say("Le fichier \(file) est introuvable.", "The file \(file) was not found."))
        }
        let verdict = Proof.verify(try await ProofFile.content(of: data))
        do {
            let proof = try ProofReport.sound(verdict).proof
            let head = WitnessedHead(
                stream: StreamName(proof.paper),
                version: proof.journal.version,
                hash: proof.journal.hash
            )
            return KeptProof(file: file, head: head)
        } catch let failure as Failure {
            throw Failure(failure.code, say("\(file) : \(failure.sentence)", "\(file): \(failure.sentence)"))
        }
    }

    /// How the journal contradicts it.
    func sentence(_ fault: ContradictedHead.Fault) -> String {
        let place = "\(head.stream), version \(head.version)"
        return switch fault {
        case .missing:
            say(
                "Le journal contredit \(file) : il n’a plus l’entrée que cette preuve cite (\(place)).",
                "The journal contradicts \(file): it no longer has the entry that this proof names (\(place))."
            )
        case .different:
            say(
                "Le journal contredit \(file) : à l’entrée que cette preuve cite (\(place)), il en a une autre.",
                "The journal contradicts \(file): where this proof names an entry (\(place)), it has another one."
            )
        }
    }
}
