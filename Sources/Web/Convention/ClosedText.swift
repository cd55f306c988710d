import Cooperation
import HTML

/// The whole text that one hash stands for, folded: what is signed is more than the clauses that oblige the signer.
struct ClosedText: Component {
    let sheet: CycleSheet
    let round: SigningRound
    let words: Words

    var body: some HTML {
        details(.id("texte-clos")) {
            summary { words("convention.sign.whole", count: round.text.clauses.count) }
            p {
                words(
                    "convention.sign.parties",
                    ["organisations": words.list(round.text.parties.map { sheet.names[$0] })]
                )
            }
            ForEach(articles) { place, clause in
                section(.class("clause")) {
                    h2 {
                        words(
                            "convention.article",
                            ["article": words.number(place + 1), "heading": clause.text.heading]
                        )
                    }
                    div(.class("paper-text")) { PaperProse(text: clause.text.text, words: words) }
                    p(.class("said")) {
                        words("convention.sign.obliging", ["organisations": obliged(clause.text)])
                    }
                }
            }
        }
    }

    private var articles: [(place: Int, clause: Cooperation.ConventionText.Clause)] {
        round.text.clauses.enumerated().map { ($0.offset, $0.element) }
    }

    private func obliged(_ text: ClauseText) -> String {
        words.list((text.obliges.isEmpty ? round.text.parties : text.obliges).map { sheet.names[$0] })
    }
}
