import Cooperation
import Exchange
import Foundation

extension Site {
    /// The signed proof that a PDF carries: of the paper, or of this round when a proof tells of it.
    func attachedProof(of partnership: Partnership, _ round: SigningRound? = nil) async throws -> String? {
        guard let code = partnership.opening?.value.code, let sheet = try await verification(of: code),
            var proof = sheet.proof
        else { return nil }
        if let round {
            guard let text = sheet.texts.first(where: { $0.tells(round) }) else { return nil }
            proof = proof.telling(text)
        }
        return String(decoding: try await sign(proof), as: UTF8.self)
    }
}
