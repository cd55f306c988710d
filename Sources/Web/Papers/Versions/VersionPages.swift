import Cooperation
import HTML

/// All versions, latest first: who published each, what it changed, who accepted it.
struct VersionList: Component {
    let partnership: Partnership
    let names: PaperNames
    let words: Words

    var body: some HTML {
        if partnership.versions.isEmpty {
            EmptyState(words("papers.versions.empty")) {
                p { a(.href(Link.paper(partnership.id))) { partnership.title } }
            }
        } else {
            div(.class("table versions")) {
                table {
                    thead {
                        tr {
                            ForEach(Self.columns) { column in th(.scope("col")) { words("papers.versions.\(column)") } }
                        }
                    }
                    tbody {
                        ForEach(partnership.versions.reversed()) { version in
                            VersionRow(partnership: partnership, version: version, names: names, words: words)
                        }
                    }
                }
            }
        }
    }

    private static let columns = ["number", "when", "who", "change", "accepted", "compare"]
}

private struct VersionRow: Component {
    let partnership: Partnership
    let version: Dated<PaperVersion>
    let names: PaperNames
    let words: Words

    var body: some HTML {
        tr {
            th(.scope("row")) {
                a(.href(Link.paperVersion(partnership.id, number))) {
                    words("papers.versions.one", ["number": words.number(number)])
                }
            }
            td(.cell(words("papers.versions.when"))) { words.when(version.record.at) }
            td(.cell(words("papers.versions.who"))) { names[version.record.actor.organisation] }
            td(.cell(words("papers.versions.change"))) {
                change
                if let comment = version.value.comment { p(.class("said")) { q { comment } } }
                if let objection { p(.class("said")) { objection } }
            }
            td(.cell(words("papers.versions.accepted"))) { accepted }
            td {
                if number > 1 {
                    a(.href(Link.paperDifferences(partnership.id, number))) { words("papers.versions.compare") }
                }
            }
        }
    }

    private var number: Int { version.value.number }

    private var change: String {
        words(number == 1 ? "papers.versions.first" : "papers.versions.\(version.value.change.rawValue)")
    }

    private var objection: String? {
        partnership.objections.first { $0.value.version == number }.map {
            words("papers.versions.objected", ["organisation": names[$0.value.organisation]])
        }
    }

    private var accepted: String {
        let accepting = partnership.participations.values
            .filter { $0.lastAcceptance?.value.version == number }.map { names[$0.organisation] }
        return words.list(accepting.sorted())
    }
}

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

/// Whoever sits at the table may say that a correction changes the substance.
struct ObjectionForm: Component {
    let partnership: Partnership
    let version: PaperVersion
    let speaking: Speaking
    let names: PaperNames
    let draft: Draft
    let words: Words

    var body: some HTML {
        let fields = Fields(draft, words)
        if let objection = partnership.objections.first(where: { $0.value.version == version.number }) {
            Notice {
                p { words("papers.versions.objected", ["organisation": names[objection.value.organisation]]) }
                if let reason = objection.value.reason { p { q { reason } } }
            }
        } else if canObject {
            section(.id("objection")) {
                h2 { words("papers.differences.objection") }
                p { words("papers.differences.objectionLead") }
                fields.summary
                form(.method("post"), .action(Link.paperObjection(partnership.id, version.number))) {
                    fields.prose(
                        "reason",
                        words("papers.differences.reason"),
                        hint: words("papers.differences.reasonHint"),
                        rows: 3,
                        required: false
                    )
                    div(.class("actions")) {
                        button(.type("submit")) {
                            words("papers.differences.object", ["organisation": speaking.organisationName])
                        }
                    }
                }
            }
        }
    }

    private var canObject: Bool {
        version.change == .correction && partnership.isSeated(speaking.organisation, on: words.today)
    }
}
