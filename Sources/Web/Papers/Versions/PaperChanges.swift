import Cooperation
import HTML

/// Everything that changed between two texts of a paper, with its terms.
struct PaperChanges: Component {
    let old: Paper
    let new: Paper
    let words: Words

    var body: some HTML {
        let difference = PaperDifference(from: old, to: new)
        p(.class("hint")) { words("papers.differences.legend") }
        if let title = difference.title {
            h2 { words("papers.differences.heading") }
            ChangedWords(difference: title, words: words)
        }
        ForEach(difference.sections) { section, difference in
            h2 { words("papers.section.\(section.rawValue).title") }
            ChangedWords(difference: difference, words: words)
        }
        if difference.title == nil, difference.sections.isEmpty { p { words("papers.differences.none") } }
        if difference.termsChanged {
            h2 { words("papers.page.terms") }
            TermChanges(old: TermLines(old, words), new: TermLines(new, words), words: words)
        }
    }
}

private struct TermChanges: Component {
    let old: TermLines
    let new: TermLines
    let words: Words

    var body: some HTML {
        div(.class("table")) {
            table {
                thead {
                    tr {
                        th(.scope("col")) { words("papers.page.terms") }
                        th(.scope("col")) { words("papers.differences.before") }
                        th(.scope("col")) { words("papers.differences.after") }
                    }
                }
                tbody {
                    ForEach(Array(zip(old.lines, new.lines)).filter { $0.0.value != $0.1.value }) { before, after in
                        tr {
                            th(.scope("row")) { before.label }
                            td(.cell(words("papers.differences.before"))) { del { before.value } }
                            td(.cell(words("papers.differences.after"))) { ins { after.value } }
                        }
                    }
                }
            }
        }
    }
}
