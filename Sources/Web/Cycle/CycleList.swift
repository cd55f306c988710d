import Cooperation
import HTML

/// The partnerships in which an organisation sits: where each is, what it misses, what it expects of the reader.
struct CycleList: Component {
    let summaries: [CycleSummary]
    let reader: OrganisationID
    let names: PaperNames
    let words: Words

    var body: some HTML {
        if summaries.isEmpty {
            EmptyState(words("cycle.list.empty")) {
                p { words("cycle.list.emptyNext") }
                p(.class("actions")) {
                    a(.class("button main"), .href(Link.papers)) { words("cycle.list.toPapers") }
                    a(.class("button"), .href(Link.mentions)) { words("cycle.list.toMentions") }
                }
            }
        }
        if !going.isEmpty { listed(going, words("cycle.list.going")) }
        if !over.isEmpty { listed(over, words("cycle.list.over")) }
    }

    private func listed(_ summaries: [CycleSummary], _ title: String) -> some HTML {
        section {
            h2 { title }
            div(.class("table")) {
                table {
                    thead {
                        tr { ForEach(Self.columns) { column in th(.scope("col")) { words("cycle.list.\(column)") } } }
                    }
                    tbody {
                        ForEach(summaries) { CycleListRow(summary: $0, reader: reader, names: names, words: words) }
                    }
                }
            }
        }
    }

    private static let columns = ["partnership", "state", "missing", "yours", "with"]

    /// Those that expect something of the reader first.
    private var going: [CycleSummary] {
        let open = summaries.filter { !$0.isOver }
        return open.filter { !$0.matters.isEmpty } + open.filter(\.matters.isEmpty)
    }

    private var over: [CycleSummary] { summaries.filter(\.isOver) }
}
