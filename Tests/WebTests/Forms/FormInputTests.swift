import TestSupport
import Testing

@testable import Web

@Suite struct FormInputTests {
    @Test(arguments: [
        ("name=L%27%C3%A9cole+du+parc", "L'école du parc"), ("name=a%3Db%26c", "a=b&c"), ("name=", ""), ("other=x", ""),
        ("name=%", "%"), ("name=%zz", "%zz"), ("name=%C3", "\u{FFFD}"), ("name=++x%0D%0Ay++", "x\ny"),
        ("&&name=x&", "x"),
    ])
    func `a form is read as it was typed`(body: String, value: String) throws {
        #expect(try FormInput.urlEncoded(body.utf8)["name"] == value)
    }

    @Test func `a field with several values keeps them all`() throws {
        let input = try FormInput.urlEncoded("a=1&a=2&a=&b=3".utf8)
        #expect(input.all("a") == ["1", "2"])
        #expect(input.has("b") && !input.has("c"))
    }

    @Test func `thousands of fields are refused`() {
        let body = (0..<5_000).map { "f\($0)=x" }.joined(separator: "&")
        #expect(throws: FormTrouble.tooManyFields) { try FormInput.urlEncoded(body.utf8) }
    }

    /// Random bytes are read or refused, never worse; what was encoded comes back.
    @Test func `random forms come back whole`() throws {
        var random = Dice(seed: 42)
        let letters = Array("aé&=+% \u{0}💚\n\"<")
        for _ in 0..<500 {
            let typed = String(
                (0..<Int.random(in: 1...30, using: &random)).map { _ in letters.randomElement(using: &random) ?? "a" }
            )
            let input = try FormInput.urlEncoded("x=\(Link.encoded(typed))".utf8)
            #expect(input.secret("x") == typed.replacing("\0", with: "\u{FFFD}"))
            let noise = (0..<60).map { _ in UInt8.random(in: .min ... .max, using: &random) }
            _ = try FormInput.urlEncoded(noise)
        }
    }
}
