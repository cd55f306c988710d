import ArgumentParser
import Crypto
import Exchange
import Foundation
import Journal

struct ProofKeyCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "key",
            abstract: say(
                "Donner la clé publique qui signe les preuves de cette instance.",
                "Give the public key that signs the proofs of this instance."
            )
        )
    }

    @Option(help: .format) var format = TableFormat.table

    func run() async throws {
        let bytes = try await withStore { store, configuration in
            try await store.signingKey(under: configuration.instanceSecret()).publicKey.rawRepresentation
        }
        let key = ProofKey(bytes: bytes)
        var table = Table(
            ("key", say("Clé publique", "Public key")),
            ("fingerprint", say("Empreinte", "Fingerprint"))
        )
        table.rows = [[.text(key.description), .text(key.fingerprint)]]
        try table.print(as: format)
    }
}
