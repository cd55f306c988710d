import Cooperation
import HTML

/// What publishing changes, for whom, before it is done.
struct PublicationPage: Component {
    let partnership: Partnership
    let draft: Draft
    let names: PaperNames
    let words: Words

    var body: some HTML {
        let fields = Fields(draft, words)
        fields.summary
        if isUnchanged {
            Notice {
                p { words("papers.publish.unchanged") }
                p { a(.href(Link.paperWriting(partnership.id))) { words("papers.publish.back") } }
            }
        } else {
            form(.method("post"), .action(Link.paperPublication(partnership.id))) {
                input(.type("hidden"), .name("basis"), .value(draft["basis"]))
                input(.type("hidden"), .name("version"), .value(draft["version"]))
                if let current = partnership.current, let next = partnership.latestPaper {
                    h2 { words("papers.publish.changes", ["version": words.number(current.number)]) }
                    PaperChanges(old: current.paper, new: next, words: words)
                    WhoIsAsked(partnership: partnership, names: names, words: words)
                    if partnership.draftChangesTerms {
                        input(.type("hidden"), .name("change"), .value(ChangeKind.substance.rawValue))
                    } else {
                        fields.radios("change", words("papers.publish.kind"), kinds)
                    }
                    fields.prose(
                        "comment",
                        words("papers.publish.comment"),
                        hint: words("papers.publish.commentHint"),
                        rows: 2,
                        required: false
                    )
                } else {
                    Notice { p { words("papers.publish.first") } }
                    if let paper = partnership.latestPaper { TermFacts(paper: paper, words: words) }
                }
                div(.class("actions")) {
                    button(.type("submit"), .class("main")) {
                        words("papers.publish.act", ["number": words.number(partnership.versions.count + 1)])
                    }
                    a(.href(Link.paperWriting(partnership.id))) { words("papers.publish.back") }
                }
            }
        }
    }

    private var isUnchanged: Bool {
        partnership.current.map { $0.paper == partnership.latestPaper } ?? false
    }

    private var kinds: [Choice] {
        ChangeKind.allCases.map { kind in
            Choice(
                kind.rawValue,
                words("papers.publish.\(kind.rawValue)"),
                hint: words("papers.publish.\(kind.rawValue)Help")
            )
        }
    }
}

/// Whose acceptance a change of substance reopens.
private struct WhoIsAsked: Component {
    let partnership: Partnership
    let names: PaperNames
    let words: Words

    var body: some HTML {
        if partnership.draftChangesTerms { Notice { p { words("papers.publish.termsChanged") } } }
        let partners = partnership.partners(on: words.today)
        if partners.isEmpty {
            p { words("papers.publish.nobodyAsked") }
        } else {
            p { words("papers.publish.askedAgain") }
            ul { ForEach(partners) { partner in li { names[partner] } } }
        }
    }
}
