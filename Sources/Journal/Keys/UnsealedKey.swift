import Crypto
import Synchronization

/// The signing key once it was unsealed, for those who hold the same secret.
final class UnsealedKey: Sendable {
    private let kept = Mutex<(secret: InstanceSecret, key: Curve25519.Signing.PrivateKey)?>(nil)

    func key(under secret: InstanceSecret) -> Curve25519.Signing.PrivateKey? {
        kept.withLock { $0.flatMap { $0.secret == secret ? $0.key : nil } }
    }

    func keep(_ key: Curve25519.Signing.PrivateKey, under secret: InstanceSecret) {
        kept.withLock { $0 = (secret, key) }
    }
}
