import Cooperation
import Exchange
import Foundation
import Journal
import Testing

@testable import maillage

/// The journal of the demonstration, compared with proofs that somebody kept.
struct JournalProofTests {
    private static let key = Data((0..<32).map { UInt8($0) })

    /// A signed proof of the garden, with the head that the journal has or with the one that is given.
    private func proof(
        of store: Store,
        named name: String,
        in folder: Folder,
        head: (Proof.JournalHead) -> Proof.JournalHead = { $0 }
    ) async throws -> String {
        let loaded = try #require(try await store.load(Partnership.self, DemoPaper.garden.id))
        let made = Proof(
            of: loaded.state,
            cast: PaperCast(names: [:]),
            verificationAddress: "https://maillage.example/v/23456789AB",
            at: store.clock.now(),
            head: head(Proof.JournalHead(version: loaded.version, hash: loaded.head))
        )
        let file = try SignedProof(try #require(made), privateKey: Self.key).file()
        return try folder.write(String(decoding: file, as: UTF8.self), to: name)
    }

    private func filled() async throws -> (Folder, Store) {
        let folder = try Folder()
        await typed("demo", in: folder.environment)
        return (folder, try await Configuration(Settings(folder.environment)).openStore())
    }

    @Test func `the proofs that the journal still holds are counted`() async throws {
        let (folder, store) = try await filled()
        let kept = try await proof(of: store, named: "jardin.preuve.json", in: folder)
        store.close()
        let answer = await typed("journal", "verify", "--proof", kept, "--proof", kept, in: folder.environment)
        #expect(answer.code == 0)
        #expect(answer.printed.contains("Preuves retrouvées dans le journal : 2."))
        #expect(!answer.printed.contains("Sans preuve gardée ailleurs"))
    }

    @Test func `the first proof that the journal contradicts is named, with code 1`() async throws {
        let (folder, store) = try await filled()
        let kept = try await proof(of: store, named: "jardin.preuve.json", in: folder)
        let rewritten = try await proof(of: store, named: "autre.preuve.json", in: folder) {
            Proof.JournalHead(version: $0.version, hash: String(repeating: "ab", count: 32))
        }
        let beyond = try await proof(of: store, named: "apres.preuve.json", in: folder) {
            Proof.JournalHead(version: $0.version + 1, hash: $0.hash)
        }
        store.close()
        for (proofs, file, words) in [
            ([kept, rewritten, beyond], rewritten, "il en a une autre"),
            ([beyond, rewritten], beyond, "il n’a plus l’entrée que cette preuve cite"),
        ] {
            let arguments = proofs.flatMap { ["--proof", $0] }
            let answer = await typed(["journal", "verify"] + arguments, in: folder.environment)
            #expect(answer.code == FailureCode.refused.rawValue)
            #expect(answer.complained.contains("Le journal contredit \(file)"))
            #expect(answer.complained.contains(words))
            #expect(answer.complained.contains("partnership/\(DemoPaper.garden.id.rawValue), version"))
            #expect(!answer.printed.contains("intacte"))
        }
        let answer = await typed("journal", "verify", "--format", "json", "--proof", beyond, in: folder.environment)
        #expect(answer.printed.contains("\"sound\" : false"))
        #expect(answer.printed.contains("\"contradiction\" : \"missing\""))
        #expect(answer.printed.contains("\"contradictedProof\" : \"\(beyond)\""))
    }

    @Test func `a proof that does not hold, or is absent, is compared with nothing`() async throws {
        let (folder, store) = try await filled()
        let kept = try await proof(of: store, named: "jardin.preuve.json", in: folder)
        store.close()
        let altered = try folder.write(
            try folder.read("jardin.preuve.json").replacing("\"version\" : ", with: "\"version\" : 1"),
            to: "changee.preuve.json"
        )
        let answer = await typed("journal", "verify", "--proof", kept, "--proof", altered, in: folder.environment)
        #expect(answer.code == FailureCode.refused.rawValue)
        #expect(answer.complained.contains("changee.preuve.json : Cette preuve a été changée"))
        let absent = await typed("journal", "verify", "--proof", folder.file("rien"), in: folder.environment)
        #expect(absent.code == FailureCode.noInput.rawValue)
        let note = try folder.write("Bonjour", to: "note.txt")
        #expect(
            await typed("journal", "verify", "--proof", note, in: folder.environment).code
                == FailureCode.badData.rawValue
        )
    }
}
