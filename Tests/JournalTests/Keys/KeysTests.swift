import Cooperation
import Crypto
import Foundation
import Journal
import TestSupport
import Testing

@Suite(.sandbox) struct KeysTests {
    @Test func `the signing key is made once, whoever asks first`() async throws {
        let store = try Sandbox.store
        let other = try await Sandbox.secondStore()
        defer { other.close() }
        let secret = InstanceSecret("un secret")
        async let mine = store.signingKey(under: secret).rawRepresentation
        async let theirs = other.signingKey(under: secret).rawRepresentation
        #expect(try await mine == theirs)
    }

    @Test func `another secret opens nothing`() async throws {
        let store = try Sandbox.store
        _ = try await store.signingKey(under: InstanceSecret("un secret"))
        await #expect(throws: WrongSecret.self) {
            try await store.signingKey(under: InstanceSecret("un autre"))
        }
    }

    @Test func `the signing key is unsealed once, for those who hold its secret`() async throws {
        let store = try Sandbox.store
        let secret = InstanceSecret("un secret")
        let key = try await store.signingKey(under: secret).rawRepresentation
        try await store.perform { try Keys(connection: $0.connection, secret: secret).destroy("signing") }
        #expect(try await store.signingKey(under: secret).rawRepresentation == key)
        let others = try await store.signingKey(under: InstanceSecret("un autre")).rawRepresentation
        #expect(others != key, "the key was handed to somebody who does not hold its secret")
    }

    @Test func `a destroyed key is gone`() async throws {
        let store = try Sandbox.store
        let secret = InstanceSecret("un secret")
        let made = Data(repeating: 7, count: 32)
        let name = "referral/1"
        try await store.perform { unit in
            let keys = Keys(connection: unit.connection, secret: secret)
            #expect(try keys.key(name, at: unit.moment.instant) { made } == made)
            #expect(try keys.key(name) == made)
            try keys.destroy(name)
            #expect(try keys.key(name) == nil)
        }
    }

    @Test func `without a secret given, one is kept in a file for its owner only`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "var/secret")
        _ = try InstanceSecret.load(environment: [:], file: file)
        let first = try Data(contentsOf: file)
        _ = try InstanceSecret.load(environment: [:], file: file)
        #expect(try Data(contentsOf: file) == first)
        let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
        #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
    }

    @Test func `a secret that cannot be read is said, not replaced`() {
        #expect(throws: SecretUnreadable.self) {
            try InstanceSecret.load(
                environment: ["MAILLAGE_SECRET_FILE": "/nowhere/secret"],
                file: URL(fileURLWithPath: "/nowhere/other")
            )
        }
    }
}
