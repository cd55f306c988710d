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
            td(.cell(words("papers.versions.compare"))) {
                if number > 1 {
                    a(.href(Link.paperDifferences(partnership.id, number))) {
                        words("papers.versions.since", ["number": words.number(number - 1)])
                    }
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

    /// Everybody who ever accepted it; before a correction, the acceptances go on.
    private var accepted: String {
        let accepting = partnership.participations.values.filter { $0.accepted(version: number) }
            .map { names[$0.organisation] }
        guard accepting.isEmpty, version.value.change == .correction, objection == nil else {
            return words.list(accepting.sorted())
        }
        return words("papers.versions.carriedOver")
    }
}
