import Cooperation
import Exchange
import Foundation
import TestSupport
import Testing

/// A proof that a program before the third format wrote still agrees with today's, where nothing changed.
@Suite struct EarlierProofTests {
    private static func proof(_ paper: Partnership, _ convention: Convention? = nil) throws -> Proof {
        try #require(
            Proof(
                of: paper,
                convention: convention,
                cast: PaperCast(names: [:]),
                verificationAddress: "https://maillage.example/v/RTDK-2345-VS",
                at: .noon,
                head: Proof.JournalHead(version: 4, hash: "ab")
            )
        )
    }

    /// The same in an earlier format, which said this instead of that.
    private static func rewritten(_ proof: Proof, in format: Int, _ that: String, _ this: String) throws -> Proof {
        #expect(proof.format == 3)
        let text = String(decoding: try JSONEncoder().encode(proof), as: UTF8.self)
        #expect(text.contains(that))
        let older = text.replacing(that, with: this).replacing("\"format\":3", with: "\"format\":\(format)")
        return try JSONDecoder().decode(Proof.self, from: Data(older.utf8))
    }

    @Test(.requirement("I-03")) func `those not told were told as approached`() throws {
        let today = try Self.proof(try PaperStory.published().partnership)
        let earlier = try Self.rewritten(today, in: 1, "\"mark\":\"named\"", "\"mark\":\"approached\"")
        #expect(earlier.organisations.map(\.mark) != today.organisations.map(\.mark))
        #expect(today.tellsSame(as: earlier))
        var answered = try PaperStory.published()
        try answered.notify()
        try answered.answer(Personas.lire, .contest)
        #expect(try !Self.proof(answered.partnership).tellsSame(as: earlier), "what changed since is still seen")
    }

    @Test(.requirement("S-035")) func `a party that had left was not told as such`() throws {
        var scene = try ConventionScene.closed()
        for organisation in [Personas.acacias, Personas.lormont] { try scene.sign(organisation) }
        try scene.tell { $0.merge(Personas.lire, into: Personas.estey) }
        let today = try Self.proof(scene.cycle.cycle.partnership, scene.convention)
        let earlier = try Self.rewritten(today, in: 2, "\"left\":true", "\"left\":null")
        let (now, then) = (try #require(today.convention), try #require(earlier.convention))
        #expect(!now.confirms(then), "a proof of the third format would have said it")
        #expect(now.confirms(then, in: earlier.format))
    }

    @Test(.requirement("S-035")) func `a text that was over was left out, one closed since was not there`() throws {
        let scene = try ConventionScene.signed()
        let today = try Self.proof(scene.cycle.cycle.partnership, scene.convention)
        let round = try #require(scene.convention.rounds.last)
        let over = ProvenConvention(round, among: scene.partners, cast: PaperCast(names: [:]), isReplaced: true)
        let earlier = try Self.proof(try PaperStory.told().partnership)
        #expect(earlier.format == 1 && earlier.convention == nil)
        #expect(over.isLeftOut(of: earlier, on: over.closedOn))
        #expect(!over.isLeftOut(of: earlier, on: over.closedOn.advanced(by: -1)))
        let inForce = try #require(today.convention)
        #expect(!inForce.isLeftOut(of: earlier, on: over.closedOn))
        let third = try Self.proof(try PaperStory.published().partnership)
        #expect(third.format == 3 && !over.isLeftOut(of: third, on: over.closedOn))
    }
}
