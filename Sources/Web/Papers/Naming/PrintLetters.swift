import Cooperation
import HTML

/// The organisations that no message reaches, and the letter to print for each.
struct PrintLetters: Component {
    let partnership: Partnership
    let toWrite: [ConfirmedName]
    let words: Words

    var body: some HTML {
        section(.id("lettres")) {
            h2 { words("papers.letters.title") }
            p { words("papers.letters.lead") }
            ul(.class("awaits")) { ForEach(toWrite) { name in row(name) } }
        }
    }

    private func row(_ name: ConfirmedName) -> some HTML {
        li {
            div {
                p(.class("what")) { name.name }
                p(.class("when")) {
                    name.toldAt.map { words("papers.letters.printed", ["when": words.ago($0)]) }
                        ?? words("papers.letters.notYet")
                }
            }
            form(.method("post"), .action(Link.paperLetter(partnership.id, to: name.organisation))) {
                button(.type("submit")) {
                    words(
                        name.toldAt == nil ? "papers.letters.print" : "papers.letters.again",
                        ["organisation": name.name]
                    )
                }
            }
        }
    }
}
