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

private struct BlockView: Component {
    let printed: PrintedBlock
    let marking: Marking
    let words: Words

    var body: some HTML {
        switch printed {
        case .text(let text): prose(text)
        case .heading(let text): h3 { text }
        case .list(let items): ul { ForEach(items) { item in li { prose(item) } } }
        case .facts(let facts):
            dl(.class("facts")) {
                ForEach(facts) { fact in
                    dt { fact.name }
                    dd { prose(fact.text) }
                }
            }
        case .table(let columns, let rows): BlockTable(columns: columns, rows: rows, words: words)
        case .said(let text, let author):
            blockquote {
                prose(text)
                footer { author }
            }
        }
    }

    private func prose(_ text: String) -> PaperProse { PaperProse(text: text, marking: marking, words: words) }
}

private struct BlockTable: Component {
    let columns: [String]
    let rows: [[String]]
    let words: Words

    var body: some HTML {
        div(.class("table")) {
            table {
                thead { tr { ForEach(columns) { name in th(.scope("col")) { name } } } }
                tbody {
                    ForEach(rows) { row in
                        tr {
                            ForEach(Array(zip(columns, row))) { column, text in
                                td(.cell(column)) {
                                    if text.contains("\n") { PaperProse(text: text, words: words) } else { text }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The forms in which the document on the page can be taken away.
struct SheetCopies: Component {
    let page: Link
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        section(.class("act")) {
            h2 { words("sheet.copies.title") }
            p { words("sheet.copies.lead") }
            ul {
                ForEach(SheetPrinter.formats) { format in
                    li {
                        a(.href(sheet.kept(Link("\(page.path)/copie.\(format.rawValue)")))) {
                            words("papers.export.formatName.\(format.rawValue)")
                        }
                    }
                }
            }
        }
    }
}
