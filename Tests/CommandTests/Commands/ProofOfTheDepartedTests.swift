import Cooperation
import Exchange
import Foundation
import TestSupport
import Testing

@testable import maillage

@Suite("A proof of a convention that a party left", .requirement("S-035"))
struct ProofOfTheDepartedTests {
    private func told(_ scene: ConventionScene) async throws -> String {
        let proof = try #require(
            Proof(
                of: scene.cycle.cycle.partnership,
                convention: scene.convention,
                cast: PaperCast(names: [Personas.lire: "Lire ensemble", Personas.acacias: "Les Acacias"]),
                verificationAddress: "https://maillage.example/v/RTDK-2345-VS",
                at: scene.cycle.moment,
                head: Proof.JournalHead(version: 4, hash: "ab")
            )
        )
        let key = Data((0..<32).map { UInt8($0) })
        let file = String(decoding: try SignedProof(proof, privateKey: key).file(), as: UTF8.self)
        let folder = try Folder()
        let path = try folder.write(file, to: "a.preuve.json")
        return await typed("proof", "verify", path, in: ["LANG": "fr_FR.UTF-8"]).printed
    }

    @Test func `it does not say that all have signed`() async throws {
        var scene = try ConventionScene.closed()
        for organisation in [Personas.acacias, Personas.lormont] { try scene.sign(organisation) }
        try scene.tell { $0.merge(Personas.lire, into: Personas.estey) }
        let printed = try await told(scene)
        #expect(printed.contains("En vigueur : toutes les parties encore présentes ont signé"))
        #expect(printed.contains("Lire ensemble · n’a pas signé · n’est plus partenaire"))
        #expect(!printed.contains("Les Acacias · n’a pas signé"))
    }

    @Test func `while nobody left, it says that all have signed`() async throws {
        let printed = try await told(try ConventionScene.signed())
        #expect(printed.contains("En vigueur : toutes les parties ont signé"))
        #expect(!printed.contains("n’est plus partenaire"))
    }
}
