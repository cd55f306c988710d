import Cooperation
import Exchange
import Foundation
import TestSupport
import Testing

@Suite struct ProofContentTests {
    @Test(.requirement("I-03", "I-04", "I-15"))
    func saysWhoAcceptedWhatUnderWhichMandate() throws {
        let proof = try Proofs.breakfast()
        let museum = try #require(proof.organisations.first { $0.name == "Musée" })
        #expect(museum.mark == .accepted)
        #expect(museum.acceptedVersion == 1)
        #expect(museum.mandate?.function == "directrice")
        #expect(museum.mandate?.issuer == "Musée")
        let choir = try #require(proof.organisations.first { $0.name == "Chœur" })
        #expect(choir.mark == .contested)
        #expect(choir.acceptedAt == nil)
        #expect(choir.statement == "Nous n'avons pas été consultés.")
        #expect(proof.standing == .preProject)
    }

    @Test func namesNoPerson() throws {
        let file = try SignedProof(Proofs.breakfast(), privateKey: Proofs.key).file()
        #expect(!String(decoding: file, as: UTF8.self).contains("nadia"))
    }

    @Test func hashesAPaperTheSameForEver() throws {
        var paper = Paper(title: "Été / hiver", sections: [.content: "Œuvre", .budget: "12 €"])
        paper.start = Day("2026-11-21")
        paper.hours = PhaseHours(before: 1, during: 2, after: 3)
        #expect(
            try CanonicalJSON.encode(paper)
                == Data(
                    """
                    {"decidedBy":"","hours":{"after":3,"before":1,"during":2},"noticeDays":0,\
                    "sections":{"budget":"12 €","content":"Œuvre"},"start":"2026-11-21","stillOpen":"",\
                    "title":"Été / hiver"}
                    """.utf8
                )
        )
        #expect(try ContentHash(of: paper).hexadecimal.count == 64)
    }

    @Test(arguments: [Int64(0), 1_760_000_000_123, 951_782_400_000])
    func writesTimesThatItReadsBack(milliseconds: Int64) {
        let time = ProofTime(Instant(milliseconds: milliseconds))
        #expect(ProofTime(time.text) == time)
    }

    @Test(arguments: ["2026-02-30T00:00:00.000Z", "2026-02-28T24:00:00.000Z", "2026-02-28 00:00:00.000Z", "hier"])
    func readsNoOtherTime(text: String) {
        #expect(ProofTime(text) == nil)
    }

    @Test func readsKeysAsPeopleCopyThem() throws {
        let key = ProofKey(bytes: Proofs.key)
        #expect(ProofKey(key.description) == key)
        #expect(
            ProofKey("00:01:02:03:04:05:06:07:08:09:0a:0b:0c:0d:0e:0f:10:11:12:13:14:15:16:17:18:19:1a:1b:1c:1d:1e:1f")
                == key
        )
        #expect(ProofKey("bonjour") == nil)
    }
}
