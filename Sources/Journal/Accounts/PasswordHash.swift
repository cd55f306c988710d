import Crypto
import CryptoExtras
import Foundation

/// A password as it is kept: scrypt with its parameters and salt, `scrypt$15$8$1$salt$key`.
package struct PasswordHash: Sendable, Hashable {
    package let text: String

    init(text: String) {
        self.text = text
    }

    /// Costs about a tenth of a second of processor and 32 MB: ``Passwords`` runs it aside.
    init(_ password: String) throws {
        var generator = SystemRandomNumberGenerator()
        let salt = Data((0..<16).map { _ in UInt8.random(in: .min ... .max, using: &generator) })
        let key = try Self.derive(password, salt, logarithm: 15, blockSize: 8, parallelism: 1)
        text = "scrypt$15$8$1$\(salt.base64EncodedString())$\(key.base64EncodedString())"
    }

    func matches(_ password: String) -> Bool {
        let parts = text.split(separator: "$")
        guard parts.count == 6, parts[0] == "scrypt", let logarithm = Int(parts[1]), (1...20).contains(logarithm),
            let blockSize = Int(parts[2]), let parallelism = Int(parts[3]),
            let salt = Data(base64Encoded: String(parts[4])), let key = Data(base64Encoded: String(parts[5])),
            let derived = try? Self.derive(
                password,
                salt,
                logarithm: logarithm,
                blockSize: blockSize,
                parallelism: parallelism
            )
        else { return false }
        // Compared through their hashes: how long it takes says nothing of where they differ.
        return SHA256.hash(data: derived) == SHA256.hash(data: key)
    }

    private static func derive(
        _ password: String,
        _ salt: Data,
        logarithm: Int,
        blockSize: Int,
        parallelism: Int
    ) throws -> Data {
        let key = try KDF.Scrypt.deriveKey(
            from: Data(password.precomposedStringWithCanonicalMapping.utf8),
            salt: salt,
            outputByteCount: 32,
            rounds: 1 << logarithm,
            blockSize: blockSize,
            parallelism: parallelism
        )
        return key.withUnsafeBytes { Data($0) }
    }
}

/// Runs password hashing on a thread of its own, one at a time, so that sign-ins never starve the pages.
package enum Passwords {
    private static let queue = DispatchQueue(label: "maillage.passwords")
    /// Compared with when the address has no account, so that the answer takes as long.
    private static let decoy = PasswordHash(
        text: "scrypt$15$8$1$AAAAAAAAAAAAAAAAAAAAAA==$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
    )

    package static func hash(_ password: String) async throws -> PasswordHash {
        try await withCheckedThrowingContinuation { continuation in
            queue.async { continuation.resume(with: Result { try PasswordHash(password) }) }
        }
    }

    /// Takes the same time when there is no account: answering at once would tell that the address has none.
    package static func matches(_ password: String, _ hash: PasswordHash?) async -> Bool {
        await withCheckedContinuation { continuation in
            queue.async {
                let matches = (hash ?? decoy).matches(password)
                continuation.resume(returning: matches && hash != nil)
            }
        }
    }
}
