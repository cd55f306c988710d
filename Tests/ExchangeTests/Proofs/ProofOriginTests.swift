import Cooperation
import Exchange
import Foundation
import TestSupport
import Testing

/// A proof says that no directory published an organisation.
@Suite(.requirement("I-01", "I-03")) struct ProofOriginTests {
    private let museum = OrganisationID("piconrue")

    @Test func `what was typed in at a table is told, under a format of its own`() throws {
        let added = ProvenAddition(by: "Commune de Habay", verified: nil)
        let proof = try Proofs.breakfast(additions: [museum: added])
        #expect(proof.format == 3)
        #expect(proof.organisations.map(\.addedByHand) == proof.organisations.map { $0.id == museum ? added : nil })
        let file = try SignedProof(proof, privateKey: Proofs.key).file()
        guard case .valid(let read, _, _) = Proof.verify(file) else {
            Issue.record("the proof does not verify")
            return
        }
        #expect(read == proof)
        let hidden = String(decoding: file, as: UTF8.self).replacing("\"addedByHand\"", with: "\"addedByHands\"")
        #expect(Proof.verify(Data(hidden.utf8)) == .altered)
    }

    @Test func `a proof without one is written as before, and still agrees`() throws {
        let before = try Proofs.breakfast()
        #expect(before.format == 1)
        let file = try SignedProof(before, privateKey: Proofs.key).file()
        #expect(!String(decoding: file, as: UTF8.self).contains("addedByHand"))
        let never = try Proofs.breakfast(additions: [museum: ProvenAddition(by: "Habay", verified: nil)])
        let since = try Proofs.breakfast(additions: [museum: ProvenAddition(by: "Habay", verified: .code)])
        #expect(never.tellsSame(as: before), "an older proof could not say it")
        #expect(!since.tellsSame(as: never))
    }
}
