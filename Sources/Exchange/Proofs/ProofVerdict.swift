import Crypto
package import Foundation

/// What can be said of a file that claims to be a proof.
package enum ProofVerdict: Sendable, Equatable {
    /// Nothing was changed since the key signed it. Without a trusted key, who owns the key is not known.
    case valid(Proof, key: ProofKey, trusted: Bool)
    /// The signature is right, but another key than the trusted one made it.
    case unknownKey(Proof, key: ProofKey)
    /// It has the form of a proof, but not what was signed.
    case altered
    case notAProof
    /// Made by a newer program.
    case newerFormat(Int)
}

extension Proof {
    /// Files above this size are refused unread.
    package static let largestFile = 4 << 20

    /// Checks a file offline.
    package static func verify(_ file: Data, trustedKey: ProofKey? = nil) -> ProofVerdict {
        guard file.count <= largestFile, let envelope = try? JSONDecoder().decode(Envelope.self, from: file) else {
            return .notAProof
        }
        guard envelope.proof.format <= currentFormat else { return .newerFormat(envelope.proof.format) }
        guard let signed = try? JSONDecoder().decode(SignedProof.self, from: file) else {
            return .notAProof
        }
        // The text as it stands must be what was decoded: a member added beside ours is an alteration too.
        guard let canonical = try? CanonicalJSON.encode(signed.proof),
            CanonicalJSON.member("proof", of: file) == canonical,
            let key = try? Curve25519.Signing.PublicKey(rawRepresentation: signed.publicKey),
            key.isValidSignature(signed.signature, for: canonical)
        else { return .altered }
        let signer = ProofKey(bytes: signed.publicKey)
        guard let trustedKey else { return .valid(signed.proof, key: signer, trusted: false) }
        return signer == trustedKey
            ? .valid(signed.proof, key: signer, trusted: true) : .unknownKey(signed.proof, key: signer)
    }

    private struct Envelope: Decodable {
        struct Content: Decodable { let format: Int }
        let proof: Content
    }
}
