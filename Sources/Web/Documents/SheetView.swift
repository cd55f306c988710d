import Cooperation
import Exchange
import HTML

/// A document on its page, the same as its copies: sections, then who stands where, then whom to name together.
struct SheetView: Component {
    let printed: PrintedSheet
    let words: Words

    var body: some HTML {
        article(.class("sheet paper-text")) {
            if let addressee = printed.addressee { p(.class("lead")) { addressee } }
            ForEach(printed.sections) { part in
                section {
                    h2 { part.heading }
                    ForEach(part.blocks) { BlockView(printed: $0, marking: marking, words: words) }
                }
            }
            section {
                h2 { words("sheet.section.organisations") }
                ul(.class("plain")) {
                    ForEach(printed.organisations) { organisation in
                        li {
                            organisation.name
                            " "
                            StateMark(organisation.mark, words)
                        }
                    }
                }
            }
            if !printed.creditRules.isEmpty {
                section {
                    h2 { words("frame.article.credits") }
                    ForEach(printed.creditRules) { PaperProse(text: $0, marking: marking, words: words) }
                }
            }
        }
    }

    private var marking: Marking { Marking(printed.organisations) }
}
