import Cooperation
import HTML

/// The partnerships in which an organisation sits: where each is, what it misses, what it expects of the reader.
struct CycleList: Component {
    let cycles: [Cycle]
    let reader: OrganisationID
    let names: PaperNames
    let words: Words

    var body: some HTML {
        if cycles.isEmpty {
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

    private func listed(_ cycles: [Cycle], _ title: String) -> some HTML {
        section {
            h2 { title }
            div(.class("table")) {
                table {
                    thead {
                        tr { ForEach(Self.columns) { column in th(.scope("col")) { words("cycle.list.\(column)") } } }
                    }
                    tbody {
                        ForEach(cycles) { CycleListRow(cycle: $0, reader: reader, names: names, words: words) }
                    }
                }
            }
        }
    }

    private static let columns = ["partnership", "state", "missing", "yours", "with"]

    /// Those that expect something of the reader first.
    private var going: [Cycle] {
        let open = cycles.filter { $0.course.ending == nil }
        let waiting = open.filter { !$0.matters(for: reader, on: words.today).isEmpty }
        return waiting + open.filter { $0.matters(for: reader, on: words.today).isEmpty }
    }

    private var over: [Cycle] { cycles.filter { $0.course.ending != nil } }
}
