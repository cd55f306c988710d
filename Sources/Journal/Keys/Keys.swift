package import Cooperation
package import Crypto
package import Foundation

/// The database's keys, sealed under the instance's secret; destroying one makes what it encrypted unreadable.
package struct Keys {
    private let connection: any Connection
    private let secret: InstanceSecret

    package init(connection: any Connection, secret: InstanceSecret) {
        self.connection = connection
        self.secret = secret
    }

    /// The key of that name, made at first need; throws ``WrongSecret`` when another secret sealed it.
    package func key(_ name: String, at now: Instant, make: () -> Data) throws -> Data {
        if let key = try key(name) { return key }
        let key = make()
        try connection.run(
            "INSERT INTO data_key (name, sealed, created) VALUES (\(name), \(try secret.seal(key, name: name)), \(now))"
        )
        return key
    }

    package func key(_ name: String) throws -> Data? {
        try connection.first("SELECT sealed FROM data_key WHERE name = \(name)").map { row in
            try secret.open(Data(try row.blob(0)), name: name)
        }
    }

    package func destroy(_ name: String) throws {
        try connection.run("DELETE FROM data_key WHERE name = \(name)")
    }
}

extension Store {
    /// The Ed25519 key that signs this instance's proofs, made at first need; never changed, so that it is unsealed once.
    package func signingKey(under secret: InstanceSecret) async throws -> Curve25519.Signing.PrivateKey {
        if let known = unsealed.key(under: secret) { return known }
        let key = try await readSigningKey(under: secret)
        unsealed.keep(key, under: secret)
        return key
    }

    private func readSigningKey(under secret: InstanceSecret) async throws -> Curve25519.Signing.PrivateKey {
        let name = "signing"
        let kept = try await read { try Keys(connection: $0, secret: secret).key(name) }
        if let kept { return try Curve25519.Signing.PrivateKey(rawRepresentation: kept) }
        let made = try await perform { unit in
            try Keys(connection: unit.connection, secret: secret)
                .key(name, at: unit.moment.instant) { Curve25519.Signing.PrivateKey().rawRepresentation }
        }
        return try Curve25519.Signing.PrivateKey(rawRepresentation: made)
    }
}
