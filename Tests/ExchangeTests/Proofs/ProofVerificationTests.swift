import Exchange
import Foundation
import TestSupport
import Testing

@Suite struct ProofVerificationTests {
    let proof: Proof
    let signed: SignedProof
    let file: Data

    init() throws {
        proof = try Proofs.breakfast()
        signed = try SignedProof(proof, privateKey: Proofs.key)
        file = try signed.file()
    }

    private var key: ProofKey { ProofKey(bytes: signed.publicKey) }

    @Test func recognisesItsOwnFile() {
        #expect(Proof.verify(file) == .valid(proof, key: key, trusted: false))
        #expect(Proof.verify(file, trustedKey: key) == .valid(proof, key: key, trusted: true))
    }

    @Test func readsFormatOneForEver() throws {
        let golden = URL(filePath: #filePath).appending(path: "../../Golden/proof-1.preuve.json").standardized
        #expect(Proof.verify(try Data(contentsOf: golden), trustedKey: key) == .valid(proof, key: key, trusted: true))
    }

    @Test func namesAnotherKey() throws {
        let other = ProofKey(bytes: try SignedProof(proof, privateKey: Proofs.otherKey).publicKey)
        #expect(Proof.verify(file, trustedKey: other) == .unknownKey(proof, key: key))
    }

    @Test func survivesBeingReformatted() throws {
        let object = try JSONSerialization.jsonObject(with: file)
        let compact = try JSONSerialization.data(withJSONObject: object)
        #expect(Proof.verify(compact) == .valid(proof, key: key, trusted: false))
    }

    @Test(arguments: [
        ("contested", "accepted"), ("directrice", "présidente"), ("Petit déjeuner", "Grand dîner"),
        ("\"version\" : 4", "\"version\" : 5"), ("\"format\" : 1,", "\"format\" : 1, \"note\" : \"x\","),
    ])
    func seesWhatWasChanged(before: String, after: String) {
        let text = String(decoding: file, as: UTF8.self)
        #expect(text.contains(before))
        #expect(Proof.verify(Data(text.replacing(before, with: after).utf8)) == .altered)
    }

    @Test func saysThatANewerProgramMadeIt() {
        let text = String(decoding: file, as: UTF8.self).replacing("\"format\" : 1", with: "\"format\" : 4")
        #expect(Proof.verify(Data(text.utf8)) == .newerFormat(4))
    }

    @Test(arguments: ["", "{}", "[]", "null", "{\"proof\":{\"format\":1}}", "%PDF-1.4"])
    func refusesWhatIsNoProof(text: String) {
        #expect(Proof.verify(Data(text.utf8)) == .notAProof)
    }

    @Test func refusesAnEndlessFileUnread() {
        #expect(Proof.verify(file + Data(repeating: 0x20, count: Proof.largestFile)) == .notAProof)
    }

    @Test func neverCallsAMutatedFileSomethingElse() {
        var random = SeededRandom(seed: 7)
        for _ in 0..<2_000 {
            var bytes = [UInt8](file)
            for _ in 0...Int.random(in: 0..<3, using: &random) {
                let place = Int.random(in: 0..<bytes.count, using: &random)
                if Bool.random(using: &random) {
                    bytes[place] = UInt8.random(in: 0...255, using: &random)
                } else {
                    bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...40, using: &random)))
                }
                if bytes.isEmpty { break }
            }
            if case .valid(let read, _, _) = Proof.verify(Data(bytes)) { #expect(read == proof) }
        }
    }
}
