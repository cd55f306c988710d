import Cooperation
import Testing

@testable import Web

@Suite struct FormCheckTests {
    @Test func `all problems are told at once, each at its field`() {
        var check = FormCheck(FormInput(["mail": ["pas une adresse"], "from": ["hier"], "amount": ["beaucoup"]]))
        _ = check.text("title")
        _ = check.mail("mail")
        _ = check.day("from")
        _ = check.optionalEuros("amount")
        _ = check.choice("scope", MandateScope.self)
        #expect {
            try check.finish()
        } throws: { error in
            (error as? FormRefused)?.problems.map(\.field) == ["title", "mail", "from", "amount", "scope"]
        }
    }

    @Test(arguments: [
        ("1 250,50", 125_050), ("1250.5", 125_050), ("12 €", 1_200), ("-3,20", -320), ("0,05", 5),
        ("1\u{202F}000", 100_000),
        ("", nil), ("1,234,5", nil), ("1.234", nil), ("abc", nil), ("1e3", nil), ("9999999999999", nil),
    ])
    func `amounts are read as people type them`(typed: String, cents: Int?) {
        #expect(Euros.cents(typed) == cents)
    }

    @Test(arguments: [
        ("nadia@acacias.example", true), ("a.b+c@d-e.fr", true), ("nadia", false), ("@x.fr", false), ("a@b", false),
        ("a@@b.fr", false), ("a@b..fr", false), ("a b@c.fr", false), ("a@-b.fr", false), ("<a@b.fr>", false),
    ])
    func `addresses that no server could know are refused`(typed: String, plausible: Bool) {
        #expect(MailAddress.isPlausible(typed) == plausible)
    }

    @Test func `numbers keep within bounds and texts within limits`() {
        var check = FormCheck(
            FormInput(["hours": ["1 000"], "many": ["9"], "text": [String(repeating: "é", count: 11)]])
        )
        #expect(check.optionalNumber("hours", in: 0...2_000) == 1_000)
        #expect(check.optionalNumber("many", in: 0...5) == nil)
        #expect(check.optionalNumber("none", in: 0...5) == nil)
        _ = check.text("text", limit: 10)
        #expect(throws: FormRefused.self) { try check.finish() }
    }

    @Test(arguments: [
        ("/structures/x?page=2", true), ("//evil.example", false), ("https://evil.example", false), ("", false),
        ("/a\\b", false), ("/a\nb", false), ("javascript:alert(1)", false), ("/é", false),
    ])
    func `one is led on only inside the site`(typed: String, inside: Bool) {
        #expect((Link(returningTo: typed) != nil) == inside)
    }
}
