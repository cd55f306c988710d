import Crypto
package import Foundation

/// The secret under which the database's keys are sealed: a copy of the database alone opens nothing.
package struct InstanceSecret: Sendable, Equatable {
    private let key: SymmetricKey

    package init(_ text: String) {
        key = HKDF<SHA256>.deriveKey(
            inputKeyMaterial: SymmetricKey(data: Data(text.utf8)),
            info: Data("maillage data keys".utf8),
            outputByteCount: 32
        )
    }

    /// From `MAILLAGE_SECRET`, or `MAILLAGE_SECRET_FILE`, or a file that is created at first need for its owner only.
    package static func load(environment: [String: String], file: URL) throws -> InstanceSecret {
        if let text = environment["MAILLAGE_SECRET"], !text.isEmpty { return InstanceSecret(text) }
        if let path = environment["MAILLAGE_SECRET_FILE"], !path.isEmpty {
            return try read(URL(fileURLWithPath: path))
        }
        if !FileManager.default.fileExists(atPath: file.path) {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            let created = FileManager.default.createFile(
                atPath: file.path,
                contents: Data(Token().text.utf8),
                attributes: [.posixPermissions: 0o600]
            )
            guard created else { throw SecretUnreadable(path: file.path) }
        }
        return try read(file)
    }

    func seal(_ bytes: Data, name: String) throws -> Data {
        let box = try AES.GCM.seal(bytes, using: key, authenticating: Data(name.utf8))
        guard let combined = box.combined else { throw WrongSecret(name: name) }
        return combined
    }

    func open(_ sealed: Data, name: String) throws -> Data {
        do {
            return try AES.GCM.open(AES.GCM.SealedBox(combined: sealed), using: key, authenticating: Data(name.utf8))
        } catch {
            throw WrongSecret(name: name)
        }
    }

    private static func read(_ file: URL) throws -> InstanceSecret {
        guard let text = try? String(contentsOf: file, encoding: .utf8).trimmingCharacters(in: .whitespacesAndNewlines),
            !text.isEmpty
        else { throw SecretUnreadable(path: file.path) }
        return InstanceSecret(text)
    }
}

/// The file of the secret is missing, empty or closed to this program.
package struct SecretUnreadable: Error, Equatable {
    package let path: String
}

/// The database's keys were sealed under another secret than the one given.
package struct WrongSecret: Error, Equatable {
    package let name: String
}
