import Cooperation
import Foundation
import Testing

@Suite struct VerificationCodeTests {
    @Test("is read however it was typed", arguments: ["K7M2QX4T9A", "k7m2 qx4t 9a", "K7M2-QX4T-9A", " k-7m2qx4t9a "])
    func typed(text: String) {
        #expect(VerificationCode(text)?.text == "K7M2QX4T9A")
    }

    @Test(
        "is refused with letters that look alike, too short or too long",
        arguments: [
            "K7M2QX4T9", "K7M2QX4T9AA", "K0M2QX4T9A", "KOM2QX4T9A", "K1M2QX4T9A", "KIM2QX4T9A", "KLM2QX4T9A",
            "KUM2QX4T9A",
            "", "é7M2QX4T9A",
        ]
    )
    func refused(text: String) {
        #expect(VerificationCode(text) == nil)
    }

    @Test("encodes as its text") func encoding() throws {
        let code = try #require(VerificationCode("K7M2QX4T9A"))
        let data = try JSONEncoder().encode([code])
        #expect(String(decoding: data, as: UTF8.self) == #"["K7M2QX4T9A"]"#)
        #expect(try JSONDecoder().decode([VerificationCode].self, from: data) == [code])
    }
}
