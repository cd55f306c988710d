import HTML
import TestSupport
import Testing

@Suite struct EscapingTests {
    @Test(arguments: [
        ("Maison & jardin", "Maison &amp; jardin"),
        ("<script>", "&lt;script&gt;"),
        ("l'école", "l&#39;école"),
        ("\"cité\"", "&quot;cité&quot;"),
        ("tab\tligne\n", "tab\tligne\n"),
        ("nul\u{0}son\u{7}", "nul\u{FFFD}son\u{FFFD}"),
        ("", ""),
        ("Été à Noël, cœur 💚", "Été à Noël, cœur 💚"),
    ])
    func `text cannot become markup`(typed: String, written: String) {
        #expect(typed.text() == written)
        #expect(p(.title(typed)) { "" }.text() == "<p title=\"\(written)\"></p>")
    }

    @Test func `raw is for constants only`() {
        #expect(Raw("<b>&</b>").text() == "<b>&</b>")
        #expect(Drawing(svg: "<svg></svg>").text() == "<svg></svg>")
    }

    @Test func `a text longer than the buffer is written whole`() {
        let long = String(repeating: "a<b", count: 10_000)
        #expect(long.text().utf8.count == 10_000 * 6)
    }

    /// Whatever is typed, the page has the same markup around it, and nothing of what was typed is lost.
    @Test func `random text never breaks out`() {
        var random = Dice(seed: 20_261_121)
        let alphabet = Array("<>&\"'/= \u{0}\n`-!abé💚\u{202E}")
        for _ in 0..<2_000 {
            let typed = String(
                (0..<Int.random(in: 0...40, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? "<" }
            )
            let written = div(.class("x"), .title(typed)) { typed }.text()
            #expect(written.hasPrefix("<div class=\"x\" title=\"") && written.hasSuffix("</div>"))
            let inside = written.dropFirst("<div class=\"x\" title=\"".count).dropLast("</div>".count)
            #expect(inside.filter { $0 == "\"" }.count == 1, "only the quote that closes the attribute")
            #expect(inside.filter { $0 == "<" }.isEmpty && inside.filter { $0 == ">" }.count == 1)
            let parts = inside.split(separator: "\">", maxSplits: 1, omittingEmptySubsequences: false)
            let cleaned = typed.replacing("\u{0}", with: "\u{FFFD}")
            #expect(parts.map(unescaped) == [cleaned, cleaned])
        }
    }

    private func unescaped(_ text: Substring) -> String {
        var plain = String(text)
        for (written, typed) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
            plain = plain.replacing(written, with: typed)
        }
        return plain
    }
}
