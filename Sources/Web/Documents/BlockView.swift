import Cooperation
import Exchange
import HTML

/// A piece of a document on its page.
struct BlockView: Component {
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
