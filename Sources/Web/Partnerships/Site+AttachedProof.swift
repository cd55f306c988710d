import Cooperation
import Exchange
import Foundation

extension Site {
    /// The signed proof that a PDF carries: of the paper, or of this round when it is the one that the proof tells.
    func attachedProof(of partnership: Partnership, _ round: SigningRound? = nil) async throws -> String? {
        guard let code = partnership.opening?.value.code, let proof = try await verification(of: code)?.proof
        else { return nil }
        if let round, proof.convention?.hash != round.hash { return nil }
        return String(decoding: try await sign(proof), as: UTF8.self)
    }
}
