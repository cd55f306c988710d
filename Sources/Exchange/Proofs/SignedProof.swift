import Crypto
package import Foundation

/// A proof with its Ed25519 signature: the content of a `.preuve.json` file.
package struct SignedProof: Sendable, Codable, Equatable {
    package static let fileExtension = "preuve.json"
    package static let mediaType = "application/json"

    package let proof: Proof
    /// The instance's public key, 32 bytes.
    package let publicKey: Data
    /// Over the canonical JSON of the proof.
    package let signature: Data

    /// Signs with the 32 bytes of a private key.
    package init(_ proof: Proof, privateKey: some ContiguousBytes) throws {
        let key = try Curve25519.Signing.PrivateKey(rawRepresentation: privateKey)
        self.proof = proof
        publicKey = key.publicKey.rawRepresentation
        signature = try key.signature(for: CanonicalJSON.encode(proof))
    }

    /// The file, laid out so that a person can read it.
    package func file() throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
        return try encoder.encode(self) + Data("\n".utf8)
    }
}

/// The public half of a signing key, as people compare it.
package struct ProofKey: Sendable, Hashable, CustomStringConvertible {
    package let bytes: Data

    package init(bytes: Data) {
        self.bytes = bytes
    }

    /// Reads 32 bytes from base64 or hexadecimal, white space and colons aside.
    package init?(_ text: String) {
        let cleaned = text.filter { !$0.isWhitespace && $0 != ":" }
        let pairs = cleaned.utf8.count == 64 ? Self.bytes(hexadecimal: cleaned) : nil
        guard let bytes = pairs ?? Data(base64Encoded: cleaned), bytes.count == 32 else { return nil }
        self.init(bytes: bytes)
    }

    /// Base64, as the proof file has it.
    package var description: String { bytes.base64EncodedString() }

    /// The beginning of its SHA-256, short enough to be read out to somebody.
    package var fingerprint: String {
        SHA256.hash(data: bytes).prefix(8).map { String(format: "%02x", $0) }.joined(separator: ":")
    }

    private static func bytes(hexadecimal text: String) -> Data? {
        let digits = text.compactMap(\.hexDigitValue)
        guard digits.count == 64 else { return nil }
        return Data(stride(from: 0, to: 64, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) })
    }
}
