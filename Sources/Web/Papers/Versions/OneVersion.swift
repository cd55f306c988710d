import Cooperation
import HTML

/// One version as it was published.
struct OneVersion: Component {
    let partnership: Partnership
    let version: PaperVersion
    let words: Words

    var body: some HTML {
        if version.number < partnership.versions.count {
            Notice {
                p {
                    words(
                        "papers.versions.olderThanCurrent",
                        ["version": words.number(partnership.versions.count)]
                    )
                    " "
                    a(.href(Link.paper(partnership.id))) { words("papers.versions.seeCurrent") }
                }
            }
        }
        article(.class("paper-text")) {
            SectionTexts(paper: version.paper, kind: partnership.kind, words: words)
            h2 { words("papers.page.terms") }
            TermFacts(paper: version.paper, words: words)
        }
        p(.class("reference")) {
            words("papers.versions.hash")
            " "
            code { version.hash.hexadecimal }
        }
    }
}

/// Who published a version, when, and what was said of it.
struct VersionAuthor: Component {
    let version: Dated<PaperVersion>
    let names: PaperNames
    let words: Words

    var body: some HTML {
        p(.class("soft")) {
            words(
                "papers.versions.publishedBy",
                ["organisation": names[version.record.actor.organisation], "when": words.when(version.record.at)]
            )
        }
        p { StateMark(isCorrection ? .empty : .full, words("papers.versions.\(version.value.change.rawValue)")) }
        if let comment = version.value.comment { blockquote { p { comment } } }
    }

    private var isCorrection: Bool { version.value.change == .correction }
}
