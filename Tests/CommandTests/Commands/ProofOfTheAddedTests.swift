import Cooperation
import Exchange
import Foundation
import TestSupport
import Testing

@testable import maillage

@Suite("A proof of who was added by hand", .requirement("I-03")) struct ProofOfTheAddedTests {
    private static let sentences: [(ClaimWay?, String)] = [
        (nil, "  Ajoutée à la main par Les Acacias, jamais vérifiée"),
        (.mail, "  Ajoutée à la main par Les Acacias, vérifiée seulement à une adresse tapée à la main"),
        (.code, "  Ajoutée à la main par Les Acacias, vérifiée par un code sur papier"),
        (.approval, "  Ajoutée à la main par Les Acacias, vérifiée par deux autres structures"),
    ]

    @Test("it says so in the words of every copy", arguments: sentences)
    func told(_ way: ClaimWay?, _ sentence: String) async throws {
        let addition = ProvenAddition(by: "Les Acacias", verified: way)
        var cast = PaperCast(names: [Personas.lire: "Lire ensemble"])
        cast.additions = [Personas.lire: addition]
        let proof = try #require(
            Proof(
                of: try PaperStory.told().partnership,
                cast: cast,
                verificationAddress: "https://maillage.example/v/RTDK-2345-VS",
                at: .noon,
                head: Proof.JournalHead(version: 4, hash: "ab")
            )
        )
        let key = Data((0..<32).map { UInt8($0) })
        let file = String(decoding: try SignedProof(proof, privateKey: key).file(), as: UTF8.self)
        let folder = try Folder()
        let path = try folder.write(file, to: "a.preuve.json")
        let printed = await typed("proof", "verify", path, in: ["LANG": "fr_FR.UTF-8"]).printed
        #expect(printed.contains(sentence))
    }
}
