import HTML
import Testing

@Suite struct VocabularyTests {
    @Test func `attributes keep their order and nil ones are left out`() {
        let link = a(.href("/aide?q=1&p=2"), nil, .class("action"), .rel("help"), nil) { "Aide" }
        #expect(link.text() == #"<a href="/aide?q=1&amp;p=2" class="action" rel="help">Aide</a>"#)
    }

    @Test func `boolean attributes have no value`() {
        #expect(input(.type("checkbox"), .name("ok"), .checked).text() == #"<input type="checkbox" name="ok" checked>"#)
    }

    @Test func `void elements have no end`() {
        #expect(br().text() == "<br>")
        #expect(
            p {
                "a"; br(); "b"
            }.text() == "<p>a<br>b</p>"
        )
    }

    @Test(arguments: [(true, "<p>oui</p>"), (false, "<em>non</em>")])
    func `either branch is rendered`(condition: Bool, written: String) {
        let piece = Fragment {
            if condition { p { "oui" } } else { em { "non" } }
        }
        #expect(piece.text() == written)
    }

    @Test func `an absent piece writes nothing`() {
        let name: String? = nil
        #expect(div { if let name { p { name } } }.text() == "<div></div>")
        #expect(ul {}.text() == "<ul></ul>")
    }

    @Test func `loops write one piece per value`() {
        let names = ["Éclat", "La Ruche"]
        #expect(ul { for name in names { li { name } } }.text() == "<ul><li>Éclat</li><li>La Ruche</li></ul>")
        #expect(ul { ForEach(names) { name in li { name } } }.text() == "<ul><li>Éclat</li><li>La Ruche</li></ul>")
    }

    @Test func `a component is its body`() {
        struct Badge: Component {
            let word: String
            var body: some HTML { span(.class("badge")) { word } }
        }
        #expect(Badge(word: "engagée").text() == #"<span class="badge">engagée</span>"#)
    }

    @Test func `a document begins with its type`() {
        #expect(HTMLDocument { html(.lang("fr")) {} }.text() == #"<!DOCTYPE html><html lang="fr"></html>"#)
    }

    @Test(arguments: [(1.25, "1.3"), (-0.04, "0.0"), (-12.34, "-12.3"), (.infinity, "0.0"), (1e3, "1000.0")])
    func `coordinates are written to the tenth`(number: Double, written: String) {
        #expect(Fragment { circle(.at("cx", number)) {} }.text() == "<circle cx=\"\(written)\"></circle>")
    }
}
