import Cooperation
import HTML

/// The writing form: a question at a time, and the terms that a named organisation needs before it answers.
struct WritingPage: Component {
    let partnership: Partnership
    let draft: Draft
    let words: Words

    var body: some HTML {
        Fields(draft, words).summary
        p(.class("soft")) {
            partnership.versions.isEmpty
                ? words("papers.write.first")
                : words("papers.write.basis", ["version": words.number(partnership.versions.count)])
        }
        div(.class("two")) {
            form(
                .method("post"),
                .action(Link.paperWriting(partnership.id)),
                .data("data-draft", partnership.id.rawValue)
            ) {
                input(.type("hidden"), .name("basis"), .value(draft["basis"]))
                input(.type("hidden"), .name("version"), .value(draft["version"]))
                Fields(draft, words).text("title", words("papers.write.name"), required: false)
                ForEach(partnership.kind.sections) { GuidedSection(part: $0, draft: draft, words: words) }
                TermsFields(draft: draft, words: words)
                div(.class("actions")) {
                    button(.type("submit"), .name("then"), .value("save"), .class("main")) {
                        words("papers.write.save")
                    }
                    button(.type("submit"), .name("then"), .value("publish")) { words("papers.write.goOn") }
                    a(.href(Link.paper(partnership.id))) { words("form.back") }
                }
            }
            WritingProgress(kind: partnership.kind, draft: draft, words: words)
        }
    }
}

/// One section: its question, one or two sentences of help, an example to replace.
struct GuidedSection: Component {
    let part: PaperSection
    let draft: Draft
    let words: Words

    var body: some HTML {
        section(.class("guided"), .id(part.rawValue)) {
            h2 { words("\(key).title") }
            Fields(draft, words).prose(
                PaperFields.name(of: part),
                words("\(key).question"),
                hint: words("\(key).help"),
                rows: rows,
                required: false
            )
            details {
                summary { words("papers.write.example") }
                p(.class("example")) { words("\(key).example") }
            }
        }
    }

    private var key: String { "papers.section.\(part.rawValue)" }

    private var rows: Int {
        min(24, max(4, draft[PaperFields.name(of: part)].utf8.count / 70 + 2))
    }
}

/// The sections, written or not, and the way to each.
struct WritingProgress: Component {
    let kind: PaperKind
    let draft: Draft
    let words: Words

    var body: some HTML {
        aside(.class("progress-list")) {
            nav(.ariaLabel(words("papers.write.sections"))) {
                p { words("papers.write.progress", count: written, ["total": words.number(kind.sections.count)]) }
                ol {
                    ForEach(kind.sections) { section in
                        li {
                            a(.href("#\(section.rawValue)")) { words("papers.section.\(section.rawValue).title") }
                            " "
                            StateMark(
                                isWritten(section) ? .full : .empty,
                                words(isWritten(section) ? "papers.write.done" : "papers.write.todo")
                            )
                        }
                    }
                }
                p { a(.href("#conditions")) { words("papers.write.terms") } }
            }
        }
    }

    private func isWritten(_ section: PaperSection) -> Bool { !draft[PaperFields.name(of: section)].isEmpty }

    private var written: Int { kind.sections.count(where: isWritten) }
}
