import Cooperation
import HTML

/// One partnership of the list.
struct CycleListRow: Component {
    let summary: CycleSummary
    let reader: OrganisationID
    let names: PaperNames
    let words: Words

    var body: some HTML {
        tr {
            th(.scope("row")) { a(.href(Link.cycle(summary.id))) { summary.title } }
            td(.cell(words("cycle.list.state"))) { StateMark(summary.state, words) }
            td(.cell(words("cycle.list.missing"))) { missing }
            td(.cell(words("cycle.list.yours"))) { yours }
            td(.cell(words("cycle.list.with"))) { with }
        }
    }

    private var missing: String {
        let gaps = summary.gaps
        guard let first = gaps.first else { return words("cycle.list.nothing") }
        let sentence = words.gap(first, names, among: summary.seated)
        return gaps.count == 1 ? sentence : words("cycle.list.more", count: gaps.count - 1, ["first": sentence])
    }

    private var yours: String {
        let matters = summary.matters
        guard let first = matters.first else { return words("cycle.list.nothing") }
        let sentence = words.matter(first, names)
        return matters.count == 1 ? sentence : words("cycle.list.more", count: matters.count - 1, ["first": sentence])
    }

    private var with: String {
        let others = summary.seated.filter { $0 != reader }
        guard others.count > 4 else { return words.list(others.map { names[$0] }) }
        return words(
            "cycle.list.others",
            count: others.count - 3,
            ["names": others.prefix(3).map { names[$0] }.joined(separator: ", ")]
        )
    }
}
