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

private struct CycleListRow: Component {
    let cycle: Cycle
    let reader: OrganisationID
    let names: PaperNames
    let words: Words

    var body: some HTML {
        tr {
            th(.scope("row")) { a(.href(Link.cycle(cycle.partnership.id))) { cycle.partnership.title } }
            td(.cell(words("cycle.list.state"))) { StateMark(cycle.state(on: words.today), words) }
            td(.cell(words("cycle.list.missing"))) { missing }
            td(.cell(words("cycle.list.yours"))) { yours }
            td(.cell(words("cycle.list.with"))) { with }
        }
    }

    private var missing: String {
        let gaps = cycle.missing(on: words.today)
        guard let first = gaps.first else { return words("cycle.list.nothing") }
        let sentence = words.gap(first, names, among: cycle.seated(on: words.today))
        return gaps.count == 1 ? sentence : words("cycle.list.more", count: gaps.count - 1, ["first": sentence])
    }

    private var yours: String {
        let matters = cycle.matters(for: reader, on: words.today)
        guard let first = matters.first else { return words("cycle.list.nothing") }
        let sentence = words.matter(first, names)
        return matters.count == 1 ? sentence : words("cycle.list.more", count: matters.count - 1, ["first": sentence])
    }

    private var with: String {
        let others = cycle.seated(on: words.today).filter { $0 != reader }
        guard others.count > 4 else { return words.list(others.map { names[$0] }) }
        return words(
            "cycle.list.others",
            count: others.count - 3,
            ["names": others.prefix(3).map { names[$0] }.joined(separator: ", ")]
        )
    }
}
