import Foundation
import TestSupport
import Testing

@testable import maillage

@Suite struct ProofCommandTests {
    private let proof = URL(filePath: #filePath)
        .appending(path: "../../../ExchangeTests/Golden/proof-1.preuve.json").standardized.path
    private let key = "A6EHv/POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg="

    @Test func readsAProofOffline() async {
        let answer = await typed("proof", "verify", proof, "--key", key, in: ["LANG": "fr_FR.UTF-8"])
        #expect(answer.code == 0)
        #expect(answer.printed.contains("Preuve intacte · Petit déjeuner au musée"))
        #expect(answer.printed.contains("Chœur · contestée"))
        #expect(answer.printed.contains("votre clé"))
    }

    @Test("all that the proof says is printed, in the reader's language and without a code", .requirement("I-15"))
    func saysEverything() async {
        let french = await typed("proof", "verify", proof, in: ["LANG": "fr_FR.UTF-8"]).printed
        for expected in [
            "Fiche action", "Pré-projet", "9 octobre 2025", "« Nous n'avons pas été consultés. »",
            "directrice, mandat de signer donné par Musée, depuis le 4 octobre 2024", "Commune de Habay · pressentie",
            "Musée · acceptée", "n° 4, empreinte abab", "https://maillage.example/v/23456789AB",
        ] {
            #expect(french.contains(expected), "\(expected) is missing from \(french)")
        }
        for code in ["contested", "approached", "preProject", "actionSheet", "2025-10-09"] {
            #expect(!french.contains(code))
        }
        let english = await typed("proof", "verify", proof).printed
        #expect(english.contains("directrice, mandate to sign given by Musée, from 4 October 2024"))
        #expect(english.contains("Chœur · contested") && english.contains("“Nous n'avons pas été consultés.”"))
    }

    @Test func givesJSON() async throws {
        let answer = await typed("proof", "verify", proof, "--format", "json")
        let told = try JSONSerialization.jsonObject(with: Data(answer.printed.utf8)) as? [String: Any]
        #expect(told?["trusted"] as? Bool == false && told?["key"] as? String == key)
        let proven = told?["proof"] as? [String: Any]
        #expect(proven?["title"] as? String == "Petit déjeuner au musée")
        #expect(proven?["version"] is Int && proven?["hash"] is String)
        let rows = proven?["organisations"] as? [[String: Any]]
        #expect(rows?.map { $0["mark"] as? String } == ["approached", "contested", "accepted"])
    }

    @Test func stopsAtAnotherKey() async {
        let answer = await typed("proof", "verify", proof, "--key", String(repeating: "00", count: 32))
        #expect(answer.code == FailureCode.refused.rawValue)
        #expect(answer.complained.contains("another key than yours"))
    }

    @Test func stopsAtAnAlteredProof() async throws {
        let folder = try Folder()
        let text = try String(contentsOfFile: proof, encoding: .utf8)
        let altered = try folder.write(text.replacing("contested", with: "accepted"), to: "a.preuve.json")
        let answer = await typed("proof", "verify", altered)
        #expect(answer.code == FailureCode.refused.rawValue)
        #expect(answer.complained.contains("was changed"))
    }

    @Test func stopsAtWhatIsNoProof() async throws {
        let folder = try Folder()
        let note = try folder.write("Bonjour", to: "note.txt")
        #expect(await typed("proof", "verify", note).code == FailureCode.badData.rawValue)
        #expect(await typed("proof", "verify", note + "x").code == FailureCode.noInput.rawValue)
        #expect(await typed("proof", "verify", proof, "--key", "abc").code == FailureCode.badData.rawValue)
    }

    @Test func `the instance's own key is always the same`() async throws {
        let folder = try Folder()
        await typed("demo", in: folder.environment)
        let first = await typed("proof", "key", in: folder.environment)
        #expect(first.code == 0)
        #expect(first.printed.contains("="))
        #expect(await typed("proof", "key", in: folder.environment).printed == first.printed)
    }
}
