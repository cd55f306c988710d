import Cooperation
import Exchange
import Foundation
import TestSupport
import Testing

@Suite("A PDF that carries its proof")
struct AttachedProofTests {
    private func convention(_ proof: String?) async throws -> Data {
        let scene = try ConventionScene.signed()
        let printed = try #require(
            PrintedConvention(
                of: scene.cycle.cycle,
                round: scene.convention.rounds.last,
                cast: PaperCast(names: [Personas.lire: "Lire ensemble"]),
                verificationAddress: "https://maillage.example/v/RTDK-2345-VS",
                on: scene.cycle.day
            )
        )
        let printer = ConventionPrinter(try PrintedSheets.words())
        return Data(try await printer.print(printed, as: .pdf, proof: proof).bytes)
    }

    @Test("what was joined is read back to the byte; without it a PDF is no proof", .withTools, .requirement("S-035"))
    func attached() async throws {
        let proof = "{\"proof\": \"é\"}\n"
        let carrying = try await convention(proof)
        #expect(ProofFile.isPDF(carrying))
        #expect(try await ProofFile.content(of: carrying) == Data(proof.utf8))
        let bare = try await convention(nil)
        #expect(Proof.verify(try await ProofFile.content(of: bare)) == .notAProof)
    }

    @Test func `a file of its own is taken as it is`() async throws {
        let file = Data("{}".utf8)
        #expect(try await ProofFile.content(of: file) == file)
    }
}
